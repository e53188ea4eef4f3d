# SPDX-License-Identifier: MIT
"""What programs call things that no standard has a property for, or had none for: the X- names of Apple, Android,
Evolution, KDE and Outlook, and what they mean.
"""

ANDROID = "vnd.android.cursor.item/"
ANDROID_ROLES = {
    str(number): role
    for number, role in enumerate(
        (
            *("assistant", "brother", "child", "partner", "father", "friend", "manager"),
            *("mother", "parent", "partner", "referred-by", "relative", "sister", "spouse"),
        ),
        1,
    )
}
ROLES = {
    **dict.fromkeys(
        ("X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME", "X-MS-SPOUSE", "X-WAB-SPOUSE_NAME"), "spouse"
    ),
    **dict.fromkeys(("X-MANAGER", "X-EVOLUTION-MANAGER", "X-KADDRESSBOOK-X-MANAGERSNAME", "X-MS-MANAGER"), "manager"),
    **dict.fromkeys(
        ("X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-KADDRESSBOOK-X-ASSISTANTSNAME", "X-MS-ASSISTANT"), "assistant"
    ),
    **dict.fromkeys(("X-CHILD", "X-CHILDREN", "X-MS-CHILD"), "child"),
}
ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
)
MESSENGERS = {
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-ICQ": "icq",
    "X-AIM": "aim",
    "X-MSN": "msn",
    "X-JABBER": "jabber",
    "X-YAHOO": "yahoo",
    "X-QQ": "qq",
    "X-GOOGLE-TALK": "google talk",
    "X-GTALK": "google talk",
    "X-GADUGADU": "gadu-gadu",
    "X-GROUPWISE": "groupwise",
    "X-TWITTER": "twitter",
    "X-MS-IMADDRESS": "",
}
