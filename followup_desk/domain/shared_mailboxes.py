# SPDX-License-Identifier: MIT
"""Mailboxes that a firm reads, not a person: to have one in common says nothing about who somebody is."""

import re

from followup_desk.domain.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FIRST_WORD = _words(
    # English
    "info infos information office sales support service services customerservice customercare helpdesk contact"
    " contactus admin administrator administration team reception frontdesk enquiries enquiry inquiries inquiry"
    " orders order accounts accounting billing invoices invoice finance marketing press media hr jobs careers career"
    " recruiting recruitment reservations reservation booking bookings events shop store webmaster postmaster"
    " hostmaster noreply donotreply newsletter news legal privacy security abuse feedback"
    # German
    " kontakt buero buro zentrale empfang verkauf vertrieb einkauf kundenservice kundendienst rechnung rechnungen"
    " buchhaltung sekretariat verwaltung bestellung bestellungen anfrage anfragen bewerbung personal presse rezeption"
    " praxis kanzlei gemeinde"
    # French, Spanish, Portuguese, Italian
    " accueil contacto contato contatti contatto contatar ventes vente commercial commerciale secretariat"
    " secretaria segreteria secretariado ventas vendas vendite comercial recepcion rececao recepcao receptie"
    " administracion administracao amministrazione facturacion facturas fatturazione faturas comptabilite"
    " contabilidad contabilidade contabilita atencion atendimento suporte soporte geral reservas prenotazioni pedidos"
    " encomendas ordini"
    # Dutch, Nordic, Polish, Czech, Hungarian
    " verkoop inkoop administratie receptie klantenservice bestellingen forsaljning kundtjanst bestallning kundeservice"
    " salg ordre post postmottak posti myynti asiakaspalvelu biuro sekretariat sprzedaz zamowienia obchod prodej"
    " objednavky podpora iroda ertekesites ugyfelszolgalat"
)
_WHOLE = _words(
    "hello hi hallo hola ola ciao salut bonjour hei hej ahoj mail email post office all everyone staff company home"
    " family familie famille familia famiglia we us wir welcome willkommen bienvenue direct it"
)
"""Shared when there is nothing else: hello.anna@ is Anna's."""
_BREAKS = re.compile(r"[._+-]+")
_TRAILING_DIGITS = re.compile(r"\d+$")


def is_shared_mailbox(email: str) -> bool:
    """Is the part before the @ a task or a greeting, such as info@, sales-de@, kontakt1@?"""
    local = fold(email.partition("@")[0])
    words = [word for part in _BREAKS.split(local) if (word := _TRAILING_DIGITS.sub("", part))]
    whole = "".join(words)
    return whole in _WHOLE or whole in _FIRST_WORD or (bool(words) and words[0] in _FIRST_WORD)
