# SPDX-License-Identifier: MIT
"""Names for generated desks: people, firms and towns of several countries, each in its own script.

All are made up by combining common parts. What has letters beyond Latin stands as "native/latin": the second part
is for addresses. A firm is a head and a trade, a phone number the country's code and digits that no exchange
gives out (area 00, or 555-01xx in North America).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """One country's names. `weight` is its share among contacts; `number` has a # for each digit to choose."""

    country: str
    zone: str
    currency: str
    weight: int
    number: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    heads: tuple[str, ...]
    trades: tuple[str, ...]
    towns: tuple[str, ...]
    form: str = ""
    family_first: bool = False
    joint: str = " "


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().split("|"))


PORTUGAL = Region(
    "PT", "Europe/Lisbon", "EUR", 9, "+351 00 ### ## ##",
    _words("João Inês António Conceição Gonçalo Luísa Simão Mónica Tomás Joana Vítor Benedita Rúben Íris Duarte"),
    _words("Gonçalves Simões Araújo Conceição Magalhães Brandão Falcão Sequeira Vilhena Pinhão Leitão Sá Assunção"),
    _words("Aveleira Norte Sobreira Farol Cortiça Ribeirinha Atlântida Salgueiral Moinho"),
    _lines("Conservas | Cerâmicas | Têxteis | Vinhos | Transportes | Construções"),
    _words("Évora Guimarães Setúbal Bragança"), " Lda.",
)  # fmt: skip
GERMANY = Region(
    "DE", "Europe/Berlin", "EUR", 12, "+49 00 #### ####",
    _words("Jürgen Käthe Björn Anneliese Günther Saskia Jörg Matthias Zoë Henrike Götz Friederike Sören Renate"),
    _words("Müßig Köhlermann Grünewald Weißbach Schönfelder Jäckel Rößner Überacker Hölzl Vogtländer Kübler Strauß"),
    _words("Nordlicht Rheinufer Lindenhof Blauwerk Silberkamm Eichenkern Möwenstein Hafenglück Tannengrund"),
    _lines("Maschinenbau | Großhandel | Verpackungen | Feinmechanik | Möbelwerke | Messtechnik"),
    _words("Göttingen Lübeck Nürnberg Würzburg"), " GmbH",
)  # fmt: skip
FRANCE = Region(
    "FR", "Europe/Paris", "EUR", 9, "+33 00 ## ## ## ##",
    _words("Noémie François Zoé Gaël Élodie André Maëlle Loïc Hélène Rémi Océane Benoît Aurélie Cédric Anaïs"),
    _words("Lefèvre Béranger Châtelain Duchêne Gaçon Thévenot Périgord Rivière Malécot Hébrard Boiséglise Crépin"),
    _words("Clairmont Bellerive Grandpré Fontclair Hautbois Mirecourt Sablonne Valdoré"),
    _lines("Négoce | Emballages | Mécanique | Primeurs | Imprimerie | Énergie"),
    _words("Nîmes Besançon Orléans Béziers"), " SARL",
)  # fmt: skip
POLAND = Region(
    "PL", "Europe/Warsaw", "PLN", 7, "+48 00 ### ## ##",
    _words("Łukasz Zofia Józef Małgorzata Wojciech Bożena Stanisław Żaneta Paweł Świętosława Mirosław Jadwiga"),
    _words("Wiśniewicz Dąbrowa Łęcka Śliwiński Żurawik Źródłowski Gołąbek Jabłoński Ćwikła Krzyżan Słomka"),
    _words("Białowieża Słoneczna Żuraw Bursztyn Dębina Źródło Wisłok"),
    _lines("Meble | Hurtownia | Opakowania | Narzędzia | Odzież | Spedycja"),
    _words("Łódź Gdańsk Poznań Kraków"), " sp. z o.o.",
)  # fmt: skip
CZECHIA = Region(
    "CZ", "Europe/Prague", "CZK", 5, "+420 00# ### ###",
    _words("Jiří Žofie Ondřej Kateřina Vojtěch Růžena Tomáš Zdeňka Matěj Alžběta Lukáš Běla"),
    _words("Kovač Dvořáček Šťastný Říhová Čermáček Žďárský Kučerka Hříbek Novotňák Vávrová Jeřábek"),
    _words("Lípa Křemen Vltavan Jasan Měsíček Havran"),
    _lines("Sklárny | Strojírny | Potraviny | Doprava | Tiskárna"),
    _words("Děčín Plzeň Třebíč Kroměříž"), " s.r.o.",
)  # fmt: skip
TURKEY = Region(
    "TR", "Europe/Istanbul", "TRY", 5, "+90 00# ### ## ##",
    _words("Ayşe İbrahim Gülşen Çağla Ömer Şükrü Işıl Uğur Müjde Barış Özlem Tuğba Yiğit"),
    _words("Yıldırım Çelikkaya Öztürkoğlu Güneşli Şahinbey Akçay Kılıçoğlu İnceer Doğanay Ünlüer"),
    _words("Yeşilırmak Gümüş Çınar Kuzey Işık Ebru"),
    _lines("Dış Ticaret | Tekstil | Gıda | Makine | Lojistik"),
    _words("Eskişehir İzmir Çanakkale Muğla"), " A.Ş.",
)  # fmt: skip
SWEDEN = Region(
    "SE", "Europe/Stockholm", "SEK", 5, "+46 00 ### ## ##",
    _words("Åsa Björn Märta Östen Linnéa Göran Saga Håkan Frøya Søren Þóra Ingrid Ægir Runa"),
    _words("Åkerlund Sjögrens Björkmark Lindström Östervik Hägglöf Nørgaard Kjærsund Þorvik Strömqvist Älvdal"),
    _words("Norrsken Fjällhav Granås Månvik Stjärna Älvkraft"),
    _lines("Skogsbruk | Verkstad | Livsmedel | Frakt | Design"),
    _words("Malmö Västerås Gävle Örebro"), " AB",
)  # fmt: skip
BRITAIN = Region(
    "GB", "Europe/London", "GBP", 9, "+44 00 #### ####",
    _words("Siobhán Owen Niamh Rhys Fiadh Alistair Gráinne Eleri Callum Maeve Angharad Hamish Rosalind Tobias"),
    _words("O’Rourke Pemberley Ashcombe MacFinlay Llewelynn Hartwell Fairbrother Ó’Súilleabhán Winterbourne Tate"),
    _words("Harbour Cedarfield Foxglove Millbrook Northgate Larkspur Copperhill Ravenscar"),
    _lines("Instruments | Foods | Joinery | Freight | Optics | Stationery"),
    _words("Leeds Swansea Perth Norwich"), " Ltd",
)  # fmt: skip
STATES = Region(
    "US", "America/New_York", "USD", 12, "+1 ### 555 01##",
    _words("Maria Jamal Brooke Diego Harper Wyatt Imani Luz Carter Naomi Elijah Renée Mateo Scarlett Dakota"),
    _words("Bridgewater Okonjo Delacroix Hollander Nuñez Whitcomb Castellano Ellsworth Marrow Stroud Quintanilla"),
    _words("Acorn Bluebird Summit Lakeshore Pioneer Redwood Falconer Granite Juniper Beacon"),
    _lines("Supply | Software | Medical | Outfitters | Packaging | Analytics"),
    _words("Albany Tulsa Boise Duluth"), ", Inc.",
)  # fmt: skip
VIETNAM = Region(
    "VN", "Asia/Ho_Chi_Minh", "USD", 3, "+84 00 #### ####",
    _words("Thị-Hương Văn-Đức Minh-Châu Quốc-Bảo Ngọc-Ánh Hữu-Phước Mỹ-Lệ Đình-Khôi"),
    _words("Nguyễn Trần Đặng Phạm Lý Huỳnh Vũ Bùi"),
    _lines("Sông Hồng | Hoa Sen | Biển Đông | Tre Xanh"),
    _lines("Thương Mại | Dệt May | Thực Phẩm | Vận Tải"),
    _lines("Đà Nẵng | Cần Thơ | Huế"), family_first=True,
)  # fmt: skip
GREECE = Region(
    "GR", "Europe/Athens", "EUR", 4, "+30 00 #### ####",
    _words(
        "Γιώργος/giorgos Ελένη/eleni Νίκος/nikos Δήμητρα/dimitra Παναγιώτης/panagiotis Σοφία/sofia Άγγελος/angelos"
        " Ζωή/zoi Θανάσης/thanasis Χρυσούλα/chrysoula"
    ),
    _words(
        "Παπαδάκης/papadakis Οικονομίδου/oikonomidou Βλάχος/vlachos Μαυρομάτη/mavromati Ξανθόπουλος/xanthopoulos"
        " Καραγιάννης/karagiannis Ψαρράς/psarras Λαμπράκη/lambraki"
    ),
    _words("Αιγαίο/aigaio Όλυμπος/olympos Ήλιος/ilios Πελαγία/pelagia"),
    _words("Εμπορική/emporiki Τρόφιμα/trofima Ναυτιλιακή/naftiliaki Κεραμική/keramiki"),
    _words("Πάτρα/patra Ιωάννινα/ioannina Βόλος/volos"), " ΑΕ",
)  # fmt: skip
UKRAINE = Region(
    "UA", "Europe/Kyiv", "UAH", 4, "+380 00 ### ####",
    _words(
        "Олена/olena Богдан/bohdan Оксана/oksana Тарас/taras Соломія/solomiia Андрій/andrii Галина/halyna"
        " Євген/yevhen Ївга/yivha Любов/liubov"
    ),
    _words(
        "Ковальчук/kovalchuk Шевчишин/shevchyshyn Бондаренко/bondarenko Тимошин/tymoshyn Гриценко/hrytsenko"
        " Іваненко/ivanenko Ярошенко/yaroshenko Щербина/shcherbyna"
    ),
    _words("Джерело/dzherelo Карпати/karpaty Зоря/zoria Лелека/leleka"),
    _words("Торг/torh Меблі/mebli Текстиль/tekstyl Логістика/lohistyka"),
    _words("Львів/lviv Чернівці/chernivtsi Полтава/poltava"),
)  # fmt: skip
BULGARIA = Region(
    "BG", "Europe/Sofia", "EUR", 3, "+359 00 ### ####",
    _words(
        "Иван/ivan Цветелина/tsvetelina Георги/georgi Ралица/ralitsa Димитър/dimitar Йорданка/yordanka"
        " Щерю/shteryu"
    ),
    _words("Иванов/ivanov Петкова/petkova Тодоров/todorov Вълчева/valcheva Желязков/zhelyazkov Цанева/tsaneva"),
    _words("Розова/rozova Балкан/balkan Тракия/trakiya"),
    _words("Търговия/targoviya Храни/hrani Машини/mashini"),
    _words("Пловдив/plovdiv Варна/varna Русе/ruse"),
)  # fmt: skip
EMIRATES = Region(
    "AE", "Asia/Dubai", "AED", 5, "+971 00 ### ####",
    _words(
        "محمد/mohammed فاطمة/fatima يوسف/yousef ليلى/layla عبدالله/abdullah نورة/noura خالد/khalid مريم/maryam"
        " سلطان/sultan هند/hind"
    ),
    _words(
        "الهاشمي/alhashimi المنصوري/almansouri الكتبي/alketbi الشامسي/alshamsi النعيمي/alnuaimi الزرعوني/alzarooni"
        " السويدي/alsuwaidi الفلاسي/alfalasi"
    ),
    _words("الخليج/alkhaleej النخيل/alnakheel الصحراء/alsahra الفجر/alfajr"),
    _words("للتجارة/trading للأغذية/foods للنقل/transport للبناء/building"),
    _words("الشارقة/sharjah العين/alain الفجيرة/fujairah"),
)  # fmt: skip
ISRAEL = Region(
    "IL", "Asia/Jerusalem", "ILS", 4, "+972 00 ### ####",
    _words("נועה/noa איתן/eitan תמר/tamar יונתן/yonatan שירה/shira אורי/uri מיכל/michal גלעד/gilad הדס/hadas"),
    _words("לביא/lavi שגיא/sagi אלמוג/almog כרמלי/carmeli ברקן/barkan נחשון/nachshon צור/tzur ענבר/inbar"),
    _words("הגליל/hagalil אורן/oren ים/yam חרמון/hermon"),
    _words("סחר/sachar מזון/mazon הנדסה/handasa דפוס/dfus"),
    _words("חיפה/haifa אשדוד/ashdod רעננה/raanana"), ' בע"מ',
)  # fmt: skip
INDIA = Region(
    "IN", "Asia/Kolkata", "INR", 6, "+91 00### #####",
    _words(
        "अमित/amit प्रिया/priya रवि/ravi सुनीता/sunita विक्रम/vikram अनन्या/ananya संजय/sanjay कविता/kavita"
        " अर्जुन/arjun मीनाक्षी/meenakshi"
    ),
    _words("शर्मा/sharma वर्मा/verma गुप्ता/gupta मिश्रा/mishra जोशी/joshi चौहान/chauhan त्रिवेदी/trivedi कुलकर्णी/kulkarni"),
    _words("हिमालय/himalaya गंगा/ganga सूर्य/surya कमल/kamal"),
    _words("व्यापार/vyapar वस्त्र/vastra उद्योग/udyog परिवहन/parivahan"),
    _words("जयपुर/jaipur पुणे/pune इंदौर/indore"),
)  # fmt: skip
TAIWAN = Region(
    "TW", "Asia/Taipei", "TWD", 6, "+886 00 #### ####",
    _words(
        "雅婷/yating 志明/zhiming 淑芬/shufen 俊傑/junjie 怡君/yijun 建宏/jianhong 美玲/meiling 冠宇/guanyu 詩涵/shihan"
        " 承恩/chengen"
    ),
    _words("陳/chen 林/lin 黃/huang 張/zhang 王/wang 吳/wu 蔡/cai 楊/yang 許/xu 歐陽/ouyang"),
    _words("東都/dongdu 大同江/datongjiang 玉山/yushan 春水/chunshui 金龍/jinlong"),
    _words("商事/trade 食品/foods 機械/machines 印刷/print"),
    _words("臺中/taichung 高雄/kaohsiung 新竹/hsinchu"), "有限公司", family_first=True, joint="",
)  # fmt: skip
JAPAN = Region(
    "JP", "Asia/Tokyo", "JPY", 6, "+81 00 #### ####",
    _words(
        "さくら/sakura ひろし/hiroshi ケンジ/kenji あかり/akari ユウタ/yuta 美咲/misaki 健太/kenta ナオミ/naomi"
        " まこと/makoto 陽菜/hina"
    ),
    _words(
        "佐藤/sato 鈴木/suzuki 高橋/takahashi 渡辺/watanabe ヤマダ/yamada 小林/kobayashi さいとう/saito"
        " 清水/shimizu"
    ),
    _words("東京/tokyo みどり/midori サンライズ/sunrise 北斗/hokuto あおぞら/aozora"),
    _words("商会/shokai 工業/kogyo 食品/shokuhin フーズ/foods"),
    _words("札幌/sapporo 神戸/kobe 松山/matsuyama"), "株式会社", family_first=True,
)  # fmt: skip
KOREA = Region(
    "KR", "Asia/Seoul", "KRW", 4, "+82 00 #### ####",
    _words("지우/jiwoo 민준/minjun 서연/seoyeon 현우/hyunwoo 하은/haeun 도윤/doyoon 수빈/subin 예준/yejun"),
    _words("김/kim 이/lee 박/park 최/choi 정/jung 강/kang 조/cho 남궁/namgung"),
    _words("한빛/hanbit 무지개/mujigae 동해/donghae 새벽/saebyeok"),
    _words("상사/sangsa 식품/sikpum 기계/gigye 물류/mullyu"),
    _words("부산/busan 대구/daegu 전주/jeonju"), family_first=True, joint="",
)  # fmt: skip
THAILAND = Region(
    "TH", "Asia/Bangkok", "THB", 3, "+66 00 ### ####",
    _words("สมชาย/somchai มาลี/malee อนันต์/anan พิมพ์ใจ/pimjai ธนา/thana สุภาพร/supaporn กิตติ/kitti วรรณา/wanna"),
    _words("ใจดี/jaidee ศรีสุข/srisuk ทองคำ/thongkham แก้วมณี/kaewmanee วงศ์ไทย/wongthai บุญมา/boonma"),
    _words("ดอกบัว/dokbua ช้างทอง/changthong ทะเลใต้/thaletai"),
    _words("การค้า/kankha อาหาร/ahan ขนส่ง/khonsong"),
    _words("เชียงใหม่/chiangmai ภูเก็ต/phuket"),
)  # fmt: skip

REGIONS = (
    PORTUGAL, GERMANY, FRANCE, POLAND, CZECHIA, TURKEY, SWEDEN, BRITAIN, STATES, VIETNAM, GREECE, UKRAINE, BULGARIA,
    EMIRATES, ISRAEL, INDIA, TAIWAN, JAPAN, KOREA, THAILAND,
)  # fmt: skip
