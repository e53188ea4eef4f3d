# SPDX-License-Identifier: MIT
"""Words that stand beside a name and are none: titles, degrees, generations, and a firm's legal form. All folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE = _words("mr mister herr monsieur m sr senor signor sig senhor dhr hr pan")
FEMALE = _words("mrs ms miss frau fr mme madame mlle mademoiselle sra srta senora signora sigra senhora mevr fru pani")
TITLES = (
    MALE
    | FEMALE
    | _words(
        "dr drs dott dottssa dra prof professor professeur dipl ing mag mmag rer nat med jur phil hc sir dame lord lady"
        " rev reverend father capt captain col colonel maj major lt gen general judge hon honorable mx avv arch rag"
        " geom doc mudr mgr judr kommerzialrat hofrat"
    )
) - {"m", "fr"}
"""Before a name. Without "m" and "fr", which are initials, too."""
GENERATIONS = {
    "jr": "jr", "jnr": "jr", "junior": "jr", "jun": "jr", "filho": "jr", "hijo": "jr", "fils": "jr",
    "sr": "sr", "snr": "sr", "senior": "sr", "sen": "sr", "pai": "sr", "pere": "sr",
    "ii": "2", "iii": "3", "iv": "4",
}  # fmt: skip
"""Behind a name: what tells father and son apart."""
SUFFIXES = _words(
    "phd dphil mba bba bsc msc bcom mphil llb llm jd md dds dvm cpa cfa pmp esq esquire ret obe mbe cbe rn"
)
"""Behind a name. Without those that are family names, too, such as Ma."""
COUPLES = _words("& + and und et og och")
"""Between two people. Without those that stand within one name, as in Ortega y Gasset."""
LEGAL_FORMS = _words(
    "gmbh mbh ag kg kgaa ohg gbr ug ek eu se ltd limited llc llp lp plc inc incorporated corp corporation co company"
    " sa sas sasu sarl srl spa snc sl slu lda ltda unipessoal bv nv vof cv ab as asa aps oy oyj kft zrt sro doo dd"
    " zoo sp sia oo ooo oao zao pty pte pvt sdn bhd kk gk & und"
)
"""At the end of a firm's name, without stops."""
