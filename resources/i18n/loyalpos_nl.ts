<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Een spaarkassa die offline werkt, met een eigen bestand.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Onderdelen van anderen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>{file} ontbreekt in deze installatie.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (teruggedraaid)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Herstel: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Terugdraaien: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Druk nog eens: eerst wordt gekeken of het er al staat, dus niets telt dubbel.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Druk nog eens als het is opgelost; niets telt dubbel.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Niet geboekt</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>De zaak heeft nog geen programma. Maak er een bij Programma’s.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Er staat geen beloning klaar.</translation>
    </message>
    <message numerus="yes">
        <source>Stamp and use %n voucher(s)</source>
        <translation>
            <numerusform>Stempelen met %n tegoedbon</numerusform>
            <numerusform>Stempelen met %n tegoedbonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Bewaren, stempelen</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Punten boeken</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Kaart stempelen</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Beloning geven</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Geef {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Intrekken en wissen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Intrekken en gegevens wissen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Naam, telefoon, e-mail, taal, verjaardag en notitie worden verwijderd. De kaart werkt verder zonder naam; stempels en beloningen blijven.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Toegestaan op {day}, gevraagd door {person}</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation>Typ een bedrag, bijvoorbeeld {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>dag en maand</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Lege kaarten afdrukken</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Proefdruk met omtrek</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Kaart voor</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n kaart</numerusform>
            <numerusform>{name}: %n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Aantal kaarten</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Eerste vrije plek</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Knip of breek ze los en bewaar ze bij de kassa. Een kaart is van niemand tot hij is uitgegeven.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Komt alles naast zijn plek? Druk de omtrek af op gewoon papier, houd die tegen een vel en verschuif de afdruk zo veel als nodig.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>lege-kaarten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Klaar. De kaarten kunnen meteen worden uitgegeven.</translation>
    </message>
</context>
<context>
    <name>BroughtBy</name>
    <message>
        <source>Brought by</source>
        <translation>Meegebracht door</translation>
    </message>
    <message>
        <source>Scan their card, or type the name</source>
        <translation>Scan de kaart, of typ de naam</translation>
    </message>
    <message>
        <source>Nobody brought this customer</source>
        <translation>Niemand bracht deze klant mee</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Foto openen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Zoekt een code</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Houd de kaart in het kader, of sleep er een foto van hierheen.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Afbeeldingen ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Er is geen foto om te plakken</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Kopieer eerst een foto van de code en plak die hier.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leest de foto</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Code gevonden</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Geen code gelezen</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>De camera rust</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Er kwam een minuut lang geen code, dus hij is uitgezet. Er is niets opgenomen.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>spaart al met deze kaart.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Die kaart openen</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Andere lege kaart scannen</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Houd de code voor de scanner. De kaart is nog van niemand.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Scan nu een lege kaart</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Kaart {code} ligt klaar</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Geef hem mee als de klant is bewaard.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Kaart van {shop}, nummer {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Kaart afdrukken</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Foto bewaren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Andere printer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>De nieuwe kaart</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>De kaart voor {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Druk de kaart nu af, bewaar hem of laat hem fotograferen. De code staat alleen op deze kaart: LoyalPOS bewaart hem niet, dus later afdrukken betekent een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>De kaart is onderweg naar de printer.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Op deze computer is geen printer ingesteld. Bewaar de kaart, of laat de klant een foto maken.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Kaart vervangen</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Extra kaart</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Nieuwe kaart maken</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Kaart blokkeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>De kaart vervangen?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>De oude kaart werkt meteen niet meer; stempels en beloningen blijven van de klant. Maak een nieuwe kaart, of scan een lege.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Een extra kaart</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Die spaart voor dezelfde klant, bijvoorbeeld voor de partner. Maak een nieuwe kaart, of scan een lege.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Kaart {code} blokkeren?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>De kaart werkt dan niet meer, en dat kan niet worden hersteld. Stempels en beloningen blijven.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>De nieuwe kaart werkt vanaf nu.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>De kaart is geblokkeerd.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Kaart {code} blokkeren</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Kaarten en afdrukken</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Elke nieuwe klant kan een kaart krijgen die meteen wordt afgedrukt. Of leg een stapel gedrukte kaarten klaar die nog van niemand zijn: scan er een bij het inschrijven.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Lege kaarten afdrukken</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>Op etiket- of kaartvellen, elk met een eigen code.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>All items</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Only some categories</source>
        <translation>Alleen sommige categorieën</translation>
    </message>
    <message>
        <source>All but some categories</source>
        <translation>Alle behalve sommige categorieën</translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation>Welke artikelen tellen</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Kies minstens één categorie.</translation>
    </message>
    <message>
        <source>No item has a category yet. Give them one in the settings, under Items.</source>
        <translation>Nog geen artikel heeft een categorie. Geef ze er een bij de instellingen, onder Artikelen.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Begin met wat het beste past. Alles kan worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type the code of an offer</source>
        <translation>Typ de code van een aanbieding</translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation>Code van de aanbieding</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Inwisselen</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code inwisselen</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-code van {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>Deze gegevens mogen worden bewaard voor de klantenkaart</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>Aanbiedingen sturen mag, hoogstens twee keer per maand</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>Aanbiedingen mogen worden gekozen op basis van eerdere aankopen</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>De verjaardag mag worden bewaard voor een verjaardagscadeau</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Nodig om mee te doen. De getoonde tekst, de datum en de medewerker worden vastgelegd.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Een eigen keuze; kan altijd worden ingetrokken.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Gegevens bewaren</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Persoonlijke aanbiedingen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct a balance</source>
        <translation>Saldo corrigeren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Add {units}</source>
        <translation>{units} erbij</translation>
    </message>
    <message>
        <source>Take {units} off</source>
        <translation>{units} eraf</translation>
    </message>
    <message>
        <source>Choose how many.</source>
        <translation>Kies hoeveel.</translation>
    </message>
    <message>
        <source>Now {before}. The card becomes full.</source>
        <translation>Nu {before}. De kaart raakt vol.</translation>
    </message>
    <message>
        <source>Now {before}. What is missing comes from unused rewards.</source>
        <translation>Nu {before}. Wat ontbreekt, komt uit ongebruikte beloningen.</translation>
    </message>
    <message>
        <source>Now {before}. Afterwards {after}.</source>
        <translation>Nu {before}. Daarna {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>stempels</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a whole number, for example 10.</source>
        <translation>Typ een heel getal, bijvoorbeeld 10.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Gegevens van de klant openen</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Probeer minder letters, de laatste cijfers van de telefoon of het kaartnummer.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nog geen klanten</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Hier staat iedereen die een kaart krijgt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten · op laatste bezoek</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>De beste {count} · typ meer voor anderen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} van %Ln klant</numerusform>
            <numerusform>{count} van %Ln klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n beloning klaar</numerusform>
            <numerusform>{card}, %n beloningen klaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Naam, telefoon, e-mail, kaartnummer of notitie</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Alles wat de kassa weet, staat in één bestand op deze computer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Bij het openen: de nieuwste boekingen zijn intact</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>Een controle leest alle boekingen; de kassa wacht daarop.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n back-up, {size}</numerusform>
            <numerusform>%n back-ups, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Nog geen. Kopieer de map af en toe, als de kassa gesloten is.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Vandaag om {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Elke boeking is zoals die is gedaan, en alle totalen kloppen.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n totaal wijkt af van de boekingen waaruit het bestaat.</numerusform>
            <numerusform>%n totalen wijken af van de boekingen waaruit ze bestaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>De boekingen zijn intact.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Opnieuw optellen</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Sluit de kassa, bewaar dit bestand apart en zet de nieuwste goede back-up terug.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>Het bestand is niet zoals het geboekt is.</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Weer laten lopen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Begint op {day}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year, for example {example}.</source>
        <translation>Typ dag, maand en jaar, bijvoorbeeld {example}.</translation>
    </message>
</context>
<context>
    <name>DayTexts</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>on {days} and {last}</source>
        <translation>op {days} en {last}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>tot {end}</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>vanaf {begin}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} tot {end}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>op maandag</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>op dinsdag</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>op woensdag</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>op donderdag</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>op vrijdag</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>op zaterdag</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>op zondag</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Naar de kassa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Kies links een klant om hier alles te zien.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Verjaardag (optioneel)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (optioneel)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Vaste bestelling (optioneel)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>havermelk, geen suiker</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation>Cijfers controleren</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digit(s).</source>
        <translation>
            <numerusform>Typ %n cijfer.</numerusform>
            <numerusform>Typ %n cijfers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop} is klaar</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>Druk aan de kassa op F3 om de eerste klant een kaart te geven.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, met pincode</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, geen pincode</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Eerste programma</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>Land, geld, taal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
</context>
<context>
    <name>EarningFields</name>
    <message>
        <source>each item</source>
        <translation>elk artikel</translation>
    </message>
    <message>
        <source>each visit</source>
        <translation>elk bezoek</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>het bedrag</translation>
    </message>
    <message>
        <source>What earns</source>
        <translation>Wat telt</translation>
    </message>
    <message>
        <source>One for every amount of</source>
        <translation>Eén per bedrag van</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Minste aankoop</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Hoeveel keer zoveel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>At most in a visit</source>
        <translation>Hoogstens per bezoek</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Hoogstens per dag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Extra with the first purchase</source>
        <translation>Extra bij de eerste aankoop</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Limits and bonus</source>
        <translation>Grenzen en bonus</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>alle aankopen</translation>
    </message>
</context>
<context>
    <name>EarningTexts</name>
    <message>
        <source>{name} is {level} now.</source>
        <translation>{name} heeft nu niveau {level}.</translation>
    </message>
    <message>
        <source>No more on {program} today: {why}.</source>
        <translation>Vandaag niets meer op {program}: {why}.</translation>
    </message>
    <message>
        <source>No stamp on {program}: {why}.</source>
        <translation>Geen stempel op {program}: {why}.</translation>
    </message>
    <message>
        <source>No points on {program}: {why}.</source>
        <translation>Geen punten op {program}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was stamped: {why}.</source>
        <translation>Er is niets gestempeld: {why}.</translation>
    </message>
    <message>
        <source>nothing that was bought counts for it</source>
        <translation>niets van deze aankoop telt mee</translation>
    </message>
    <message>
        <source>what is free earns nothing</source>
        <translation>wat gratis is, levert niets op</translation>
    </message>
    <message>
        <source>it goes by the amount, and none was typed</source>
        <translation>het gaat om het bedrag, en dat is niet ingevuld</translation>
    </message>
    <message>
        <source>{base} is below the minimum of {least}</source>
        <translation>{base} is minder dan het minimum van {least}</translation>
    </message>
    <message>
        <source>{base} is not enough; one is given for {unit}</source>
        <translation>{base} is niet genoeg; er is één per {unit}</translation>
    </message>
    <message>
        <source>it comes to less than a whole one</source>
        <translation>het is minder dan één hele</translation>
    </message>
    <message numerus="yes">
        <source>%n a day at most</source>
        <translation>
            <numerusform>hoogstens %n per dag</numerusform>
            <numerusform>hoogstens %n per dag</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended on {day}</source>
        <translation>het is geëindigd op {day}</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>het is geëindigd</translation>
    </message>
    <message>
        <source>To pay: {due}.</source>
        <translation>Te betalen: {due}.</translation>
    </message>
    <message>
        <source>{offer}: {reward}.</source>
        <translation>{offer}: {reward}.</translation>
    </message>
    <message>
        <source>{offer}: {reward}, {from_when}.</source>
        <translation>{offer}: {reward}, {from_when}.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Notitie, bijvoorbeeld de vaste bestelling</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>heeft hetzelfde telefoonnummer en is al klant.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>heeft hetzelfde e-mailadres en is al klant.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Een kaart zonder naam</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Die openen</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>De gegevens zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Geëindigd op {day}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Loopt sinds {day}</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Klanten met stempels houden de oude kaart tot die vol is.</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} is bewaard.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Er zijn wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave everything as it was.</source>
        <translation>Bewerk verder, of bewaar ze niet en laat alles zoals het was.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Er klopt nog iets niet</translation>
    </message>
</context>
<context>
    <name>ExpiryFields</name>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Each purchase for itself</source>
        <translation>Elke aankoop apart</translation>
    </message>
    <message>
        <source>All of it, after the last visit</source>
        <translation>Alles, na het laatste bezoek</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>Ze vervallen</translation>
    </message>
    <message>
        <source>After how many months</source>
        <translation>Na hoeveel maanden</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Days in which rewards can still be used</source>
        <translation>Dagen waarin beloningen nog te gebruiken zijn</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Weer laten lopen</translation>
    </message>
</context>
<context>
    <name>FactorField</name>
    <message>
        <source>Type a number, for example {example}.</source>
        <translation>Typ een getal, bijvoorbeeld {example}.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Invoer niet bewaren?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Van deze klant is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Bewaren en geven</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Bewaren en afdrukken</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Gedrukte kaart</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Nieuwe kaart</translation>
    </message>
</context>
<context>
    <name>ForgivenSheet</name>
    <message>
        <source>What was forgiven</source>
        <translation>Wat is kwijtgescholden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Stamps and points of returned goods whose reward was used already: where customers do not owe them, or would owe more than one reward.</source>
        <translation>Stempels en punten van teruggebrachte artikelen waarvan de beloning al was gebruikt: waar klanten ze niet schuldig zijn, of meer dan één beloning schuldig zouden zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the sum.</source>
        <translation>
            <numerusform>%n oudere telt mee in de som.</numerusform>
            <numerusform>%n oudere tellen mee in de som.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgivenTexts</name>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Sinds het begin</translation>
    </message>
    <message>
        <source>Nothing was forgiven in this time.</source>
        <translation>In deze periode is niets kwijtgescholden.</translation>
    </message>
    <message>
        <source>Forgiven: {units}</source>
        <translation>Kwijtgescholden: {units}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>een ogenblik</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give a voucher</source>
        <translation>Tegoedbon geven</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Tegoedbon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Give the voucher</source>
        <translation>Tegoedbon geven</translation>
    </message>
    <message>
        <source>There is no voucher to be given by hand yet. Make one under Programs.</source>
        <translation>Er is nog geen tegoedbon om met de hand te geven. Maak er een bij Programma’s.</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Amount that came back</source>
        <translation>Bedrag dat retour kwam</translation>
    </message>
    <message>
        <source>{amount} is all of it</source>
        <translation>{amount} is alles</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>van %n</numerusform>
            <numerusform>van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer: {item}</source>
        <translation>Minder: {item}</translation>
    </message>
    <message>
        <source>More: {item}</source>
        <translation>Meer: {item}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>De nieuwe kaart van {name} is in gebruik.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Nog niets. De eerste stempel komt hier te staan.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln bezoek sinds {month}</numerusform>
            <numerusform>%Ln bezoeken sinds {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Nog niets: de eerste stempel komt hier te staan.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>Op deze kaart</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Tegoedbon geven</translation>
    </message>
    <message>
        <source>Give a level</source>
        <translation>Niveau geven</translation>
    </message>
    <message>
        <source>Cards and vouchers</source>
        <translation>Kaarten en tegoedbonnen</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Type hours and minutes, for example 14:00.</source>
        <translation>Typ uren en minuten, bijvoorbeeld 14:00.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Jarig op {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Bezoeken vandaag</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempels</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Beloningen gegeven</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Net geholpen</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Vandaag nog niemand</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Klaar om te scannen</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Houd de kaart van de klant voor de scanner of de camera. Geen kaart bij de hand? Typ een naam of de laatste cijfers van het telefoonnummer.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Stempelen zonder kaart</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional. Programs and offers can be for one category.</source>
        <translation>Tik ze aan de kassa aan om te onthouden wat er is gekocht. Ze zijn niet verplicht. Programma’s en aanbiedingen kunnen voor één categorie gelden.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Nog geen artikelen. Een kassa stempelt net zo goed zonder.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Dit is de laatste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Deze hulp</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Naar het scanveld</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Kaart stempelen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Beloning geven</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Meer of minder in deze aankoop</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Laatste stempel of beloning herstellen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Klant sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Andere medewerker</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kassa vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Kassa, klanten, programma’s, instellingen</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Nieuwe kaart afdrukken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>Een toets doet altijd hetzelfde. De Enter van een scanner bevestigt niets.</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>What counts</source>
        <translation>Wat telt</translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation>Binnen hoeveel maanden</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Niveau toevoegen</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Niveaus, het laagste eerst</translation>
    </message>
    <message>
        <source>More levels are not possible.</source>
        <translation>Meer niveaus kan niet.</translation>
    </message>
</context>
<context>
    <name>LadderTemplates</name>
    <message>
        <source>By the amount spent</source>
        <translation>Naar het bestede bedrag</translation>
    </message>
    <message>
        <source>By visits</source>
        <translation>Naar bezoeken</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Zilver</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Goud</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Welkom bij LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Welke taal spreek je aan de kassa?</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Name of the level</source>
        <translation>Naam van het niveau</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Goud</translation>
    </message>
    <message>
        <source>From an amount spent of</source>
        <translation>Vanaf een besteed bedrag van</translation>
    </message>
    <message>
        <source>Stamps and points, times</source>
        <translation>Stempels en punten, keer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Percent off every sale</source>
        <translation>Procent korting op elke aankoop</translation>
    </message>
    <message>
        <source>Offers so many days earlier</source>
        <translation>Aanbiedingen zoveel dagen eerder</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Dit niveau verwijderen</translation>
    </message>
    <message>
        <source>From so many visits</source>
        <translation>Vanaf zoveel bezoeken</translation>
    </message>
    <message>
        <source>From so many earned</source>
        <translation>Vanaf zoveel gespaard</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Give a level</source>
        <translation>Niveau geven</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Give the level</source>
        <translation>Niveau geven</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Typ de laatste dag.</translation>
    </message>
    <message>
        <source>{level} at least until {day}.</source>
        <translation>{level} minstens tot en met {day}.</translation>
    </message>
</context>
<context>
    <name>LevelTexts</name>
    <message>
        <source>Amount spent</source>
        <translation>Besteed bedrag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Stamps and points earned</source>
        <translation>Gespaarde stempels en punten</translation>
    </message>
    <message>
        <source>{level} {terms}</source>
        <translation>{level} {terms}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>vanaf het begin</translation>
    </message>
    <message numerus="yes">
        <source>A level is reached at once and counts from the next sale. After %n month(s) a customer who no longer reaches it goes down by one level. Spending points costs no level.</source>
        <translation>
            <numerusform>Een niveau is meteen bereikt en telt vanaf de volgende verkoop. Wie het na %n maand niet meer haalt, zakt één niveau. Punten besteden kost geen niveau.</numerusform>
            <numerusform>Een niveau is meteen bereikt en telt vanaf de volgende verkoop. Wie het na %n maanden niet meer haalt, zakt één niveau. Punten besteden kost geen niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {before} then have {after}.</source>
        <translation>
            <numerusform>%Ln klant met {before} heeft dan {after}.</numerusform>
            <numerusform>%Ln klanten met {before} hebben dan {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stamps and points ×{factor}</source>
        <translation>stempels en punten ×{factor}</translation>
    </message>
    <message>
        <source>{percent} % off every sale</source>
        <translation>{percent}% korting op elke aankoop</translation>
    </message>
    <message numerus="yes">
        <source>offers %n day(s) earlier</source>
        <translation>
            <numerusform>aanbiedingen %n dag eerder</numerusform>
            <numerusform>aanbiedingen %n dagen eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Nog {missing} voor {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln bezoek</numerusform>
            <numerusform>%Ln bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) or point(s)</source>
        <translation>
            <numerusform>%Ln stempel of punt</numerusform>
            <numerusform>%Ln stempels of punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {threshold} in %n month(s)</source>
        <translation>
            <numerusform>vanaf {threshold} in %n maand</numerusform>
            <numerusform>vanaf {threshold} in %n maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Loopt sinds {day}</translation>
    </message>
</context>
<context>
    <name>LevelsPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Alle niveaus</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Wie staat er aan de kassa?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Tik op je naam.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>Toets de pincode van {name} in, of tik op een andere naam.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Geluid en beeld</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Grootte van alles</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Geluiden afspelen</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Drie korte: klaar, kijk hier, beloning klaar. Alles is ook te zien.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Geluiden staan uit.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Beker</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brood</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Broodje</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Taart</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Koekje</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>IJs</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salade</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Maaltijd</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Vlees</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruit</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wijn</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Snoep</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schaar</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Wassen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleding</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Tas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Bloem</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Huisdieren</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Zeegroen</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Bladgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Bes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Baksteen</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>Een manager kan dit toestaan</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Wie staat het toe? De pincode geldt alleen hiervoor; beide namen worden bewaard.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>De pincode van {name} graag.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Twee klanten samenvoegen</translation>
    </message>
    <message>
        <source>Who else is this?</source>
        <translation>Wie is dit nog meer?</translation>
    </message>
    <message>
        <source>Search for the other record of {name}, or scan its card.</source>
        <translation>Zoek de andere gegevens van {name}, of scan de kaart ervan.</translation>
    </message>
    <message>
        <source>Which one stays? It keeps its name, phone and e-mail.</source>
        <translation>Welke blijft? Die houdt naam, telefoon en e-mail.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation>Verder niemand gevonden.</translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>eerder getoond</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message numerus="yes">
        <source>%n voucher(s) come along.</source>
        <translation>
            <numerusform>%n tegoedbon komt mee.</numerusform>
            <numerusform>%n tegoedbonnen komen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation>Niveau: {level}.</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>Overgenomen: {fields}.</translation>
    </message>
    <message>
        <source>Ends, as only one of both agreed: {ended}.</source>
        <translation>Vervalt, want maar één van beide gaf toestemming: {ended}.</translation>
    </message>
    <message>
        <source>All cards keep working. For 30 days it can be undone.</source>
        <translation>Alle kaarten blijven werken. Terugdraaien kan 30 dagen lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}; undo until {until}.</source>
        <translation>Samengevoegd met {name} op {day}; terugdraaien kan tot en met {until}.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = %n reward(s) and {left}.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = %n beloning en {left}.</numerusform>
            <numerusform>{program}: {kept} + {gone} = %n beloningen en {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = {left}, %n let go.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = {left}, %n kwijtgescholden.</numerusform>
            <numerusform>{program}: {kept} + {gone} = {left}, %n kwijtgescholden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {kept} + {gone} = {left}.</source>
        <translation>{program}: {kept} + {gone} = {left}.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>verjaardag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>The names differ. Are they the same person?</source>
        <translation>De namen verschillen. Is het dezelfde persoon?</translation>
    </message>
    <message>
        <source>The phone numbers differ; the kept one stays.</source>
        <translation>De telefoonnummers verschillen; dat van de blijvende klant geldt.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ; the kept one stays.</source>
        <translation>De e-mailadressen verschillen; dat van de blijvende klant geldt.</translation>
    </message>
    <message>
        <source>The birthdays differ; the kept one stays.</source>
        <translation>De verjaardagen verschillen; die van de blijvende klant geldt.</translation>
    </message>
    <message>
        <source>The birthday is forgotten, also after an undo.</source>
        <translation>De verjaardag wordt gewist, ook na terugdraaien.</translation>
    </message>
    <message>
        <source>A part of what is owed is let go.</source>
        <translation>Een deel van de schuld wordt kwijtgescholden.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another</source>
        <translation>Samenvoegen met een ander</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>At stamp</source>
        <translation>Bij stempel</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Beloning, zoals je het zegt</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Kost je ongeveer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Add a reward on the way</source>
        <translation>Beloning onderweg toevoegen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>More rewards on one card are not possible.</source>
        <translation>Meer beloningen op één kaart kan niet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Liever geen gegevens? Een kaart spaart ook zonder naam.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Een nieuwe kaart van deze zaak</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Nog niemand heeft deze kaart. Schrijf de klant in die hem krijgt.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Deze kaart is vervangen</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Deze kaart is vervangen op {day}</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>De stempels gingen dezelfde dag naar een nieuwe kaart. Niets is kwijt: open de klant met de nieuwe kaart of het telefoonnummer.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Deze kaart is geblokkeerd</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Deze kaart is geblokkeerd op {day}</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Hij is als verloren of gestolen gemeld. De stempels zijn veilig: vraag naar de naam voordat je opent, of geef een nieuwe kaart.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Deze kaart is niet van deze zaak</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Hij lijkt op die van ons, maar is hier niet gemaakt. Zoek de klant op naam, of schrijf een nieuwe in.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Er klopt een letter niet. Vergelijk met de kaart en typ opnieuw.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>Bedoelde je {code}? Vergelijk letter voor letter met de kaart.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Dit kaartnummer bevat een typefout</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Geen kaart heeft dit nummer</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Het is goed getypt, maar geen klant heeft het. Zoek op naam of telefoon.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Meerdere klanten hebben dit kaartnummer</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Scan de kaart zelf, of vraag de naam en kies.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Dit is de code van een tegoedbon</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Dit is de badge van een collega</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Dit is de code van een kassabon</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Dit is niet de code van een kaart</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Scan de kaart van de klant, of zoek de klant op naam.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Er staat geen tekst in die getoond kan worden.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Er staat: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Deze code is geen klantenkaart</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>Te veel onbekende codes in korte tijd. Wacht even.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>Te veel onbekende codes in korte tijd. Scannen gaat verder om {time}; zoeken op naam kan intussen wel.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Scannen pauzeert</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Nieuwe kaart voor {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>De kaart die tot nu toe werd gebruikt, werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Nieuwe kaart geven</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Ja, open {code}</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Ernaar zoeken</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Klant inschrijven</translation>
    </message>
    <message>
        <source>{name}, …{digits}</source>
        <translation>{name}, …{digits}</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>New offer</source>
        <translation>Nieuwe aanbieding</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Birthday coffee</source>
        <translation>Verjaardagskoffie</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Wanneer die wordt gegeven</translation>
    </message>
    <message>
        <source>After how many visits</source>
        <translation>Na hoeveel bezoeken</translation>
    </message>
    <message>
        <source>After which amount spent</source>
        <translation>Na welk besteed bedrag</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Binnen hoeveel dagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Minste aankoop</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Geldig, in dagen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Hoogstens in totaal</translation>
    </message>
    <message>
        <source>At most for each customer</source>
        <translation>Hoogstens per klant</translation>
    </message>
    <message>
        <source>As for all vouchers of the shop</source>
        <translation>Zoals voor alle tegoedbonnen van de zaak</translation>
    </message>
    <message>
        <source>What is shown before it is used</source>
        <translation>Te tonen vóór gebruik</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Niet te combineren</translation>
    </message>
    <message>
        <source>Not in one sale with other vouchers and deals.</source>
        <translation>Niet in één verkoop met andere tegoedbonnen en kortingen.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Wat ze krijgen</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Wanneer, en voor wie</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>{level} and higher</source>
        <translation>{level} en hoger</translation>
    </message>
</context>
<context>
    <name>OfferPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
</context>
<context>
    <name>OfferTemplates</name>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>a free cookie</source>
        <translation>een gratis koekje</translation>
    </message>
    <message>
        <source>a free piece of cake</source>
        <translation>een gratis stuk taart</translation>
    </message>
    <message>
        <source>Come back after some visits</source>
        <translation>Na een paar bezoeken</translation>
    </message>
    <message>
        <source>Big spender</source>
        <translation>Grote besteder</translation>
    </message>
    <message>
        <source>Next-visit coupon</source>
        <translation>Bon voor de volgende keer</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Welkomstcadeau</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Breng een vriend mee</translation>
    </message>
    <message>
        <source>Gift by hand</source>
        <translation>Cadeau van de zaak</translation>
    </message>
    <message>
        <source>the second one free</source>
        <translation>de tweede gratis</translation>
    </message>
    <message>
        <source>the fourth one free</source>
        <translation>de vierde gratis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Buy one, get one free</source>
        <translation>Eén kopen, één gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Een paar kopen, één gratis</translation>
    </message>
    <message>
        <source>Percentage off from an amount on</source>
        <translation>Procentkorting vanaf een bedrag</translation>
    </message>
    <message>
        <source>Amount off from an amount on</source>
        <translation>Vaste korting vanaf een bedrag</translation>
    </message>
    <message>
        <source>Early access for a level</source>
        <translation>Voorrang voor een niveau</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} korting</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent}% korting</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>on a purchase of {minimum} or more</source>
        <translation>bij een aankoop vanaf {minimum}</translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>%n dag geldig</numerusform>
            <numerusform>%n dagen geldig</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for {level} and higher.</source>
        <translation>Alleen voor {level} en hoger.</translation>
    </message>
    <message>
        <source>Not together with other offers.</source>
        <translation>Niet samen met andere aanbiedingen.</translation>
    </message>
    <message>
        <source>The dearest of {item} is free.</source>
        <translation>Van {item} is het duurste gratis.</translation>
    </message>
    <message>
        <source>The cheapest of {item} is free.</source>
        <translation>Van {item} is het goedkoopste gratis.</translation>
    </message>
    <message numerus="yes">
        <source>For every %n bought of {item}, the cheapest further one is free.</source>
        <translation>
            <numerusform>Van {item}: per %n gekocht is er één extra gratis, de goedkoopste.</numerusform>
            <numerusform>Van {item}: per %n gekocht is er één extra gratis, de goedkoopste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {amount} off {category}.</source>
        <translation>{amount} korting op {category}.</translation>
    </message>
    <message>
        <source>It takes {amount} off the sale.</source>
        <translation>{amount} korting op de verkoop.</translation>
    </message>
    <message>
        <source>It takes {percent} % off {category}.</source>
        <translation>{percent}% korting op {category}.</translation>
    </message>
    <message>
        <source>It takes {percent} % off the sale.</source>
        <translation>{percent}% korting op de verkoop.</translation>
    </message>
    <message>
        <source>It is handed over and is not on the receipt.</source>
        <translation>Het wordt meegegeven en staat niet op de bon.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle artikelen</translation>
    </message>
    <message>
        <source>A sale of {price} comes to {due}.</source>
        <translation>Een verkoop van {price} komt op {due}.</translation>
    </message>
    <message>
        <source>With the first purchase</source>
        <translation>Bij de eerste aankoop</translation>
    </message>
    <message>
        <source>After a number of visits</source>
        <translation>Na een aantal bezoeken</translation>
    </message>
    <message>
        <source>After an amount spent</source>
        <translation>Na een besteed bedrag</translation>
    </message>
    <message>
        <source>For the birthday</source>
        <translation>Voor de verjaardag</translation>
    </message>
    <message>
        <source>When a customer stays away</source>
        <translation>Als een klant wegblijft</translation>
    </message>
    <message>
        <source>For bringing a friend</source>
        <translation>Voor het meebrengen van een vriend</translation>
    </message>
    <message>
        <source>With a purchase, for the next visit</source>
        <translation>Bij een aankoop, voor het volgende bezoek</translation>
    </message>
    <message>
        <source>Given by hand, with a reason</source>
        <translation>Met de hand gegeven, met een reden</translation>
    </message>
    <message>
        <source>With a code typed at the counter</source>
        <translation>Met een code die aan de kassa wordt getypt</translation>
    </message>
    <message>
        <source>On every sale, by itself</source>
        <translation>Bij elke verkoop, vanzelf</translation>
    </message>
    <message>
        <source>It applies by itself; nobody has to press anything.</source>
        <translation>Het geldt vanzelf; niemand hoeft iets te drukken.</translation>
    </message>
    <message>
        <source>The cashier types the code into the sale.</source>
        <translation>De medewerker typt de code bij de verkoop.</translation>
    </message>
    <message>
        <source>Given on the customer&apos;s page; then it waits here.</source>
        <translation>Te geven op de pagina van de klant; daarna ligt het hier klaar.</translation>
    </message>
    <message>
        <source>It waits here with the customer until it is used.</source>
        <translation>Het ligt hier klaar bij de klant tot het wordt gebruikt.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>niveau {number}</translation>
    </message>
    <message>
        <source>{reward} next time, with every purchase</source>
        <translation>{reward} voor de volgende keer, bij elke aankoop</translation>
    </message>
    <message>
        <source>{reward} next time, with a purchase from {amount} on</source>
        <translation>{reward} voor de volgende keer, bij een aankoop vanaf {amount}</translation>
    </message>
    <message>
        <source>{reward} with the first purchase</source>
        <translation>{reward} bij de eerste aankoop</translation>
    </message>
    <message numerus="yes">
        <source>{reward} after %n visit(s)</source>
        <translation>
            <numerusform>{reward} na %n bezoek</numerusform>
            <numerusform>{reward} na %n bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reward} for {amount} spent in %n day(s)</source>
        <translation>
            <numerusform>{reward} bij {amount} besteed in %n dag</numerusform>
            <numerusform>{reward} bij {amount} besteed in %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} for the birthday</source>
        <translation>{reward} voor de verjaardag</translation>
    </message>
    <message>
        <source>{reward} for customers who stay away</source>
        <translation>{reward} voor klanten die wegblijven</translation>
    </message>
    <message>
        <source>{reward} for bringing a friend, and for the friend</source>
        <translation>{reward} voor het meebrengen van een vriend, en voor die vriend</translation>
    </message>
    <message>
        <source>{reward}, given by hand</source>
        <translation>{reward}, met de hand gegeven</translation>
    </message>
    <message>
        <source>{reward} with the code {code}</source>
        <translation>{reward} met de code {code}</translation>
    </message>
    <message>
        <source>{reward} on every sale</source>
        <translation>{reward} bij elke verkoop</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln in all.</source>
        <translation>
            <numerusform>Hoogstens %Ln in totaal.</numerusform>
            <numerusform>Hoogstens %Ln in totaal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln for each customer.</source>
        <translation>
            <numerusform>Hoogstens %Ln per klant.</numerusform>
            <numerusform>Hoogstens %Ln per klant.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 7 days before, once in 365 days.</source>
        <translation>Vanaf 7 dagen ervoor, één keer in 365 dagen.</translation>
    </message>
    <message>
        <source>Once in 90 days.</source>
        <translation>Eén keer in 90 dagen.</translation>
    </message>
    <message>
        <source>After the friend&apos;s first sale; 5 a month and 20 in all at most.</source>
        <translation>Na de eerste aankoop van de vriend; hoogstens 5 per maand en 20 in totaal.</translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation>Voorbeeldzaak wordt gemaakt…</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Zaak wordt geopend…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln gegeven</numerusform>
            <numerusform>%Ln gegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln gebruikt</numerusform>
            <numerusform>%Ln gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>How customers collect</source>
        <translation>Hoe klanten sparen</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbiedingen</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuwe aanbieding</translation>
    </message>
    <message>
        <source>Give something for a birthday, a first visit, or a friend who was brought.</source>
        <translation>Geef iets voor een verjaardag, een eerste bezoek of een meegebrachte vriend.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Let a purchase earn more on quiet days or hours.</source>
        <translation>Laat een aankoop op rustige dagen of uren meer opleveren.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Nieuwe niveaus</translation>
    </message>
    <message>
        <source>Thank those who come most with a level of their own.</source>
        <translation>Bedank wie het vaakst komt met een eigen niveau.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Bepaal wat klanten sparen en wat ze ervoor krijgen.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Bij elke stempel en beloning blijft staan wie hem gaf.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Iedereen aan de kassa kan handelen namens {name}.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Geef managers en eigenaren een pincode.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bewerken</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uit dienst</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Geen pincode</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Medewerker wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Pincode verwijderen</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Eén tik op de naam is dan genoeg om aan te melden.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Werkt hier</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Wie weg is, kan niet aanmelden; de naam blijft bij wat er is gedaan.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Stempelt, geeft beloningen, schrijft klanten in.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Draait ook oudere stempels terug en wijzigt artikelen en regels.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Mag alles: medewerkers, programma’s, de zaak.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Nieuwe pincode (optioneel)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>Pincode (optioneel)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>minstens %n cijfer</numerusform>
            <numerusform>minstens %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a|an|the</source>
        <translation>een|de|het</translation>
    </message>
    <message>
        <source>the {reward}</source>
        <translation>de beloning ‘{reward}’</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>deze kaart</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n bezoek sinds {month}</numerusform>
            <numerusform>%n bezoeken sinds {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>laatst: {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Vandaag jarig</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Jarig op {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n stempel schuldig</numerusform>
            <numerusform>%n stempels schuldig</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended, and can&apos;t be used any more.</source>
        <translation>Het is afgelopen en kan niet meer worden gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n stamp(s)</source>
        <translation>
            <numerusform>{count} van %n stempel</numerusform>
            <numerusform>{count} van %n stempels</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} staat klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × klaar: {reward}</numerusform>
            <numerusform>%n × klaar: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stempel</numerusform>
            <numerusform>%n stempels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>verdiend op {day}</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>vanaf morgen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>binnen %n dag</numerusform>
            <numerusform>binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of today</source>
        <translation>aan het eind van vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire {when}</source>
        <translation>
            <numerusform>%n stempel vervalt {when}</numerusform>
            <numerusform>%n stempels vervallen {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire {when}</source>
        <translation>
            <numerusform>%n punt vervalt {when}</numerusform>
            <numerusform>%n punten vervallen {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire after {day}</source>
        <translation>
            <numerusform>%n stempel vervalt na {day}</numerusform>
            <numerusform>%n stempels vervallen na {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire after {day}</source>
        <translation>
            <numerusform>%n punt vervalt na {day}</numerusform>
            <numerusform>%n punten vervallen na {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} after {day}</source>
        <translation>{units} na {day}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teruggedraaid: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Startbonus: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} gegeven</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Part returned: {what}</source>
        <translation>Deel retour: {what}</translation>
    </message>
    <message>
        <source>Corrected: {units}</source>
        <translation>Gecorrigeerd: {units}</translation>
    </message>
    <message>
        <source>Expired: {units}</source>
        <translation>Vervallen: {units}</translation>
    </message>
    <message>
        <source>A voucher expired</source>
        <translation>Een tegoedbon is vervallen</translation>
    </message>
    <message>
        <source>Merged with another card</source>
        <translation>Samengevoegd met een andere kaart</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Samenvoegen teruggedraaid</translation>
    </message>
    <message>
        <source>Voucher: {reward}</source>
        <translation>Tegoedbon: {reward}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Niveau: {level}</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Teruggedraaid voor {name}. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} gegeven aan {name}.</translation>
    </message>
    <message>
        <source>Corrected for {name}. {state}</source>
        <translation>Gecorrigeerd voor {name}. {state}</translation>
    </message>
    <message>
        <source>Visit of {name} noted.</source>
        <translation>Bezoek van {name} genoteerd.</translation>
    </message>
    <message>
        <source>{reward} for {name}, as a voucher.</source>
        <translation>{reward} voor {name}, als tegoedbon.</translation>
    </message>
    <message>
        <source>{name} is on level {level} now.</source>
        <translation>{name} heeft nu niveau {level}.</translation>
    </message>
    <message>
        <source>Merged: everything is with {name} now.</source>
        <translation>Samengevoegd: alles staat nu bij {name}.</translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Het samenvoegen is teruggedraaid.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} voor {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>Nog %n voor {reward}</numerusform>
            <numerusform>Nog %n voor {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program} vol.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n stempel schuldig.</numerusform>
            <numerusform>%n stempels schuldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} van {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>Nu %n punt.</numerusform>
            <numerusform>Nu %n punten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer ingetoetst</numerusform>
            <numerusform>%n cijfers ingetoetst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Pincode tonen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>At most {most}</source>
        <translation>Hoogstens {most}</translation>
    </message>
    <message>
        <source>Type a whole number of points.</source>
        <translation>Typ een heel aantal punten.</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>Met punten betalen</translation>
    </message>
    <message>
        <source>Points that pay</source>
        <translation>Punten om mee te betalen</translation>
    </message>
    <message>
        <source>Don&apos;t pay with points</source>
        <translation>Niet met punten betalen</translation>
    </message>
    <message>
        <source>{level} earns ×{factor}</source>
        <translation>{level} spaart ×{factor}</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>Points for the reward</source>
        <translation>Punten voor de beloning</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus voor nieuwe klanten</translation>
    </message>
    <message>
        <source>A point pays</source>
        <translation>Een punt betaalt</translation>
    </message>
    <message>
        <source>At most so many percent of a purchase</source>
        <translation>Hoogste percentage van een aankoop</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>Punten als geld</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>Op de gedrukte kaart</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Stempels</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Een kaart die vol raakt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Koffiekaart</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Regel op de kaart</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Ook in deze verkoop</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Tien tegelijk: negen betaald, één gratis. Anders is de beloning voor de volgende keer.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Hoe klanten sparen</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Wat ze krijgen</translation>
    </message>
    <message>
        <source>A balance that grows</source>
        <translation>Een saldo dat groeit</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>Wat krijgen trouwe klanten?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Kies een begin. Alles kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Klanten krijgen</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Punten voor een beloning</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Stempels op een volle kaart</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Koop er %n, daarna {reward}</numerusform>
            <numerusform>Koop er %n, daarna {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Spaar %n stempel voor {reward}</numerusform>
            <numerusform>Spaar %n stempels voor {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get {reward}</source>
        <translation>
            <numerusform>%n punt voor {reward}</numerusform>
            <numerusform>%n punten voor {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>A stamp for every item</source>
        <translation>Een stempel per artikel</translation>
    </message>
    <message>
        <source>A point for every item</source>
        <translation>Een punt per artikel</translation>
    </message>
    <message>
        <source>A stamp for every visit</source>
        <translation>Een stempel per bezoek</translation>
    </message>
    <message>
        <source>A point for every visit</source>
        <translation>Een punt per bezoek</translation>
    </message>
    <message>
        <source>A stamp for every {amount}</source>
        <translation>Een stempel per {amount}</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Een punt per {amount}</translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Nieuwe klanten beginnen met {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Een kaart die in een verkoop vol raakt, telt in dezelfde verkoop.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Een volle kaart telt vanaf de volgende verkoop.</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>vanaf {amount}</translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation>alleen {categories}</translation>
    </message>
    <message>
        <source>not {categories}</source>
        <translation>niet {categories}</translation>
    </message>
    <message>
        <source>{factor} times as much</source>
        <translation>{factor} keer zoveel</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a visit</source>
        <translation>
            <numerusform>hoogstens %Ln per bezoek</numerusform>
            <numerusform>hoogstens %Ln per bezoek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a day</source>
        <translation>
            <numerusform>hoogstens %Ln per dag</numerusform>
            <numerusform>hoogstens %Ln per dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with the first purchase</source>
        <translation>
            <numerusform>%Ln extra bij de eerste aankoop</numerusform>
            <numerusform>%Ln extra bij de eerste aankoop</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} at {stamps}</source>
        <translation>{reward} bij {stamps}</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>een punt betaalt {amount}</translation>
    </message>
    <message>
        <source>at most {percent} % of a purchase</source>
        <translation>hoogstens {percent}% van een aankoop</translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after it was earned</source>
        <translation>
            <numerusform>vervalt %n maand na het sparen</numerusform>
            <numerusform>vervalt %n maanden na het sparen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after the last visit</source>
        <translation>
            <numerusform>vervalt %n maand na het laatste bezoek</numerusform>
            <numerusform>vervalt %n maanden na het laatste bezoek</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expires</source>
        <translation>niets vervalt</translation>
    </message>
    <message>
        <source>runs without an end</source>
        <translation>loopt zonder einde</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>geëindigd op {day}</translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation>eindigt na {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln klant spaart nog op de oude kaart</numerusform>
            <numerusform>%Ln klanten sparen nog op de oude kaart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln klant met stempels houdt de oude kaart tot die vol is.</numerusform>
            <numerusform>%Ln klanten met stempels houden de oude kaart tot die vol is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Wie {spent} besteedt, krijgt {amount} terug, ongeveer {share}%.</translation>
    </message>
    <message numerus="yes">
        <source>rewards can then be used for %n day(s) more</source>
        <translation>
            <numerusform>beloningen zijn dan nog %n dag te gebruiken</numerusform>
            <numerusform>beloningen zijn dan nog %n dagen te gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards end with it</source>
        <translation>beloningen vervallen dan ook</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>New program</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nieuwe aanbieding</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Nieuwe niveaus</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
</context>
<context>
    <name>PromotionEditor</name>
    <message>
        <source>New promotion</source>
        <translation>Nieuwe actie</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rustige middagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Hoeveel keer zoveel</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>In welk programma</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Op welke dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Times a day for each customer</source>
        <translation>Keer per dag per klant</translation>
    </message>
    <message>
        <source>Times in all for each customer</source>
        <translation>Keer in totaal per klant</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Wanneer het geldt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle programma’s</translation>
    </message>
</context>
<context>
    <name>PromotionPreview</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de kassa</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>De volgende keren</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nooit.</translation>
    </message>
</context>
<context>
    <name>PromotionTemplates</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rustige middagen</translation>
    </message>
    <message>
        <source>Early birds</source>
        <translation>Vroege vogels</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Een dag van de week</translation>
    </message>
    <message>
        <source>A special week</source>
        <translation>Een bijzondere week</translation>
    </message>
</context>
<context>
    <name>PromotionTexts</name>
    <message>
        <source>for {program} only</source>
        <translation>alleen voor {program}</translation>
    </message>
    <message>
        <source>Where several promotions fit, the customer has the best one.</source>
        <translation>Als er meer acties gelden, krijgt de klant de beste.</translation>
    </message>
    <message>
        <source>Double {units}</source>
        <translation>Dubbele {units}</translation>
    </message>
    <message>
        <source>Triple {units}</source>
        <translation>Driedubbele {units}</translation>
    </message>
    <message>
        <source>{factor} × {units}</source>
        <translation>{factor} × {units}</translation>
    </message>
    <message>
        <source>A purchase for {before} gives {after}.</source>
        <translation>Een aankoop geeft dan {after} in plaats van {before}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>stempels</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>stamps and points</source>
        <translation>stempels en punten</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) a day for each customer.</source>
        <translation>
            <numerusform>Hoogstens één keer per dag per klant.</numerusform>
            <numerusform>Hoogstens %Ln keer per dag per klant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) in all for each customer.</source>
        <translation>
            <numerusform>Hoogstens één keer in totaal per klant.</numerusform>
            <numerusform>Hoogstens %Ln keer in totaal per klant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>The card, or the last 4 digits of the phone</source>
        <translation>De kaart, of de laatste 4 cijfers van de telefoon</translation>
    </message>
    <message>
        <source>The last 4 digits of the phone</source>
        <translation>De laatste 4 cijfers van de telefoon</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>De pincode van een manager</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Typ het bedrag zoals op de bon, bijvoorbeeld {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Bedrag, als je wilt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Deze aankoop</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>stempel</numerusform>
            <numerusform>stempels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>stuk</numerusform>
            <numerusform>stuks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Ja, nog eens</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>Manager vragen</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Nu toestaan</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>These are not the last digits of the phone. {ask}</source>
        <translation>Dit zijn niet de laatste cijfers van de telefoon. {ask}</translation>
    </message>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation>Laatste 4 cijfers van de telefoon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>{capped} Why?</source>
        <translation>{capped} Waarom?</translation>
    </message>
    <message>
        <source>No more today</source>
        <translation>Vandaag niets meer</translation>
    </message>
    <message>
        <source>They bought a lot today</source>
        <translation>Vandaag veel gekocht</translation>
    </message>
    <message>
        <source>Stamped wrongly before</source>
        <translation>Eerder verkeerd gestempeld</translation>
    </message>
    <message>
        <source>As a kindness</source>
        <translation>Uit coulance</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Een nieuwe kaart voor {name}? De kaart van nu werkt dan meteen niet meer.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, een nieuwe kaart</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Betaald met punten</translation>
    </message>
    <message>
        <source>of {price}</source>
        <translation>van {price}</translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{level}: {percent} % off</source>
        <translation>{level}: {percent}% korting</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>take it off by hand</source>
        <translation>trek het zelf van de prijs af</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>“{better}” is better than “{other}”, so it is used instead.</source>
        <translation>‘{better}’ is voordeliger dan ‘{other}’ en wordt daarom gebruikt.</translation>
    </message>
    <message>
        <source>“{better}” is used, so “{other}” is not: only one of them.</source>
        <translation>“{better}” wordt gebruikt, “{other}” dus niet: maar één van beide.</translation>
    </message>
    <message>
        <source>Not together with “{other}”.</source>
        <translation>Niet samen met ‘{other}’.</translation>
    </message>
    <message>
        <source>“{better}” is better here.</source>
        <translation>‘{better}’ is hier voordeliger.</translation>
    </message>
    <message>
        <source>It would change nothing in this purchase.</source>
        <translation>Het verandert niets aan deze aankoop.</translation>
    </message>
    <message>
        <source>Type the amount: it needs {least} or more.</source>
        <translation>Typ het bedrag: er is {least} of meer nodig.</translation>
    </message>
    <message>
        <source>Best for {name}: to pay {due}</source>
        <translation>Beste voor {name}: {due} betalen</translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation>Zonder de code</translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation>Zonder tegoedbonnen</translation>
    </message>
    <message>
        <source>Uses: {vouchers}, without the code</source>
        <translation>Gebruikt: {vouchers}, zonder de code</translation>
    </message>
    <message>
        <source>Uses: {vouchers}</source>
        <translation>Gebruikt: {vouchers}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, andere medewerker</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9: wisselen)</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>A stamp was forgotten</source>
        <translation>Stempel vergeten</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Verkeerd geteld</translation>
    </message>
    <message>
        <source>A present of the shop</source>
        <translation>Cadeau van de zaak</translation>
    </message>
    <message>
        <source>Taken over from a paper card</source>
        <translation>Overgenomen van een papieren kaart</translation>
    </message>
    <message>
        <source>Some other reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>As a thank you</source>
        <translation>Als bedankje</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>For an occasion</source>
        <translation>Voor een gelegenheid</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Om een andere reden</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} is al klant</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>met hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>met hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Die kaart openen</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} is ingeschreven.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name} is ingeschreven. De kaart kan worden meegegeven.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name} was al bewaard. Druk een nieuwe kaart af om mee te geven.</translation>
    </message>
</context>
<context>
    <name>ReplayBanner</name>
    <message>
        <source>Work it out</source>
        <translation>Uitrekenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Who would gain and who would lose</source>
        <translation>Wie erop vooruitgaat en wie erop achteruitgaat</translation>
    </message>
    <message>
        <source>What would the last 90 days have come to?</source>
        <translation>Waar waren de laatste 90 dagen op uitgekomen?</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Opnieuw uitrekenen</translation>
    </message>
    <message>
        <source>The program has been changed since this was worked out.</source>
        <translation>Het programma is gewijzigd sinds dit is uitgerekend.</translation>
    </message>
</context>
<context>
    <name>ReplayTexts</name>
    <message numerus="yes">
        <source>In the last %n days nothing was sold, so there is nothing to replay yet.</source>
        <translation>
            <numerusform>De laatste %n dag is er niets verkocht; er valt nog niets na te spelen.</numerusform>
            <numerusform>De laatste %n dagen is er niets verkocht; er valt nog niets na te spelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the visits of the last %n day(s): {result}.</source>
        <translation>
            <numerusform>Met de bezoeken van de laatste %n dag: {result}.</numerusform>
            <numerusform>Met de bezoeken van de laatste %n dagen: {result}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reward is reckoned for every so many stamps or points. Promotions, levels and expiry are left out.</source>
        <translation>Voor elk zoveel stempels of punten is een beloning gerekend. Acties, niveaus en verval tellen niet mee.</translation>
    </message>
    <message>
        <source>Would gain most: {names}.</source>
        <translation>Gaan er het meest op vooruit: {names}.</translation>
    </message>
    <message>
        <source>Would lose most: {names}.</source>
        <translation>Gaan er het meest op achteruit: {names}.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}% klaar</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per maand</translation>
    </message>
    <message>
        <source>or {share} % of what was spent</source>
        <translation>of {share}% van wat is uitgegeven</translation>
    </message>
    <message>
        <source>nobody would have got a reward</source>
        <translation>niemand had een beloning gekregen</translation>
    </message>
    <message>
        <source>less than one reward a month</source>
        <translation>minder dan één beloning per maand</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln reward(s) a month</source>
        <translation>
            <numerusform>ongeveer %Ln beloning per maand</numerusform>
            <numerusform>ongeveer %Ln beloningen per maand</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose.</source>
        <translation>Niemand gaat erop voor- of achteruit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would gain</source>
        <translation>
            <numerusform>%Ln klant gaat erop vooruit</numerusform>
            <numerusform>%Ln klanten gaan erop vooruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose</source>
        <translation>
            <numerusform>%Ln gaat erop achteruit</numerusform>
            <numerusform>%Ln gaan erop achteruit</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>iemand zonder naam</translation>
    </message>
    <message>
        <source>{name} ({amount} a month)</source>
        <translation>{name} ({amount} per maand)</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Geen klant gevonden voor ‘{typed}’</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Er zijn er meer: typ nog een letter.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>‘{typed}’ inschrijven</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Kaart zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n beloning klaar</numerusform>
            <numerusform>%n beloningen klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} van {goal}</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back or return</source>
        <translation>Terugdraaien of retour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles terugdraaien</translation>
    </message>
    <message>
        <source>Take this part back</source>
        <translation>Dit deel terugdraaien</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>The level is then {level}.</source>
        <translation>Het niveau is dan {level}.</translation>
    </message>
    <message>
        <source>Takes nothing back: what is kept still earns the same.</source>
        <translation>Er gaat niets af: wat de klant houdt, levert evenveel op.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before: {what}.</source>
        <translation>Eerder retour: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n came back before</source>
        <translation>
            <numerusform>%n eerder retour</numerusform>
            <numerusform>%n eerder retour</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back {taken} and gives back {given}</source>
        <translation>dit haalt {taken} eraf en geeft {given} terug</translation>
    </message>
    <message>
        <source>takes back {units}</source>
        <translation>dit haalt {units} eraf</translation>
    </message>
    <message>
        <source>gives back {units}</source>
        <translation>dit geeft {units} terug</translation>
    </message>
    <message>
        <source>{reward}, unused, is withdrawn</source>
        <translation>{reward}, ongebruikt, wordt ingetrokken</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) is withdrawn</source>
        <translation>
            <numerusform>%n ongebruikte beloning wordt ingetrokken</numerusform>
            <numerusform>%n ongebruikte beloningen worden ingetrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} was already used</source>
        <translation>{reward} is al gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards were already used</source>
        <translation>
            <numerusform>%n beloning is al gebruikt</numerusform>
            <numerusform>%n beloningen zijn al gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} and stays with the customer</source>
        <translation>{used}, en de klant mag dat houden</translation>
    </message>
    <message>
        <source>{used}, so {follows}</source>
        <translation>{used}, dus {follows}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is owed</source>
        <translation>
            <numerusform>%n stempel schuldig</numerusform>
            <numerusform>%n stempels schuldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is owed</source>
        <translation>
            <numerusform>%n punt schuldig</numerusform>
            <numerusform>%n punten schuldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is let go</source>
        <translation>
            <numerusform>%n stempel kwijtgescholden</numerusform>
            <numerusform>%n stempels kwijtgescholden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is let go</source>
        <translation>
            <numerusform>%n punt kwijtgescholden</numerusform>
            <numerusform>%n punten kwijtgescholden</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} and {let_go}</source>
        <translation>{owed} en {let_go}</translation>
    </message>
    <message>
        <source>{reward} can be used again</source>
        <translation>{reward} kan weer worden gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards can be used again</source>
        <translation>
            <numerusform>%n beloning kan weer worden gebruikt</numerusform>
            <numerusform>%n beloningen kunnen weer worden gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Beloning, zoals je het zegt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat die doet</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Bedrag korting</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Procent korting</translation>
    </message>
    <message>
        <source>Items to buy for one free</source>
        <translation>Te kopen voor één gratis</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Voor welke artikelen</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Kost je ongeveer</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Gratis artikel</translation>
    </message>
    <message>
        <source>The cheapest item free</source>
        <translation>Goedkoopste artikel gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Een paar kopen, één gratis</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Vaste korting</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>Procentkorting</translation>
    </message>
    <message>
        <source>A gift handed over</source>
        <translation>Cadeau om mee te geven</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Kassamedewerker</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Kassaregels</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Tijd tussen twee stempels op een kaart</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Kassa vergrendelen bij stilstand</translation>
    </message>
    <message>
        <source>Shown before a voucher is used</source>
        <translation>Te tonen voordat een tegoedbon wordt gebruikt</translation>
    </message>
    <message>
        <source>The customer owes it</source>
        <translation>De klant blijft hem schuldig</translation>
    </message>
    <message>
        <source>It is forgiven</source>
        <translation>Hij wordt kwijtgescholden</translation>
    </message>
    <message>
        <source>A returned stamp whose reward was used</source>
        <translation>Stempel retour, beloning al gebruikt</translation>
    </message>
    <message>
        <source>Units a cashier corrects alone in a day</source>
        <translation>Wat een kassamedewerker per dag zelf corrigeert</translation>
    </message>
    <message>
        <source>What was forgiven</source>
        <translation>Wat is kwijtgescholden</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>Binnen deze tijd is voor een stempel een manager nodig.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Het werk blijft zoals het is. Het helpt alleen waar medewerkers een pincode hebben.</translation>
    </message>
    <message>
        <source>For all programs and offers</source>
        <translation>Voor alle programma’s en aanbiedingen</translation>
    </message>
    <message>
        <source>An offer can ask for something else.</source>
        <translation>Een aanbieding kan iets anders vragen.</translation>
    </message>
    <message>
        <source>What is forgiven is listed for the owner.</source>
        <translation>Wat is kwijtgescholden, staat op een lijst voor de eigenaar.</translation>
    </message>
    <message>
        <source>More than that needs a manager.</source>
        <translation>Voor meer is een manager nodig.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen grens</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit vanzelf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>VOORBEELDZAAK · niets hier is echt</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>Latte</source>
        <translation>Latte</translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation>Bagel</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Dranken</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Eten</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Koffiekaart</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us</source>
        <translation>De tiende koffie is van de zaak</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>A point for every euro</source>
        <translation>Een punt per euro</translation>
    </message>
    <message>
        <source>a bag of beans</source>
        <translation>een zak koffiebonen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>een koekje</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>a slice of cake</source>
        <translation>een stuk taart</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>We missen je</translation>
    </message>
    <message>
        <source>a free latte</source>
        <translation>een gratis latte</translation>
    </message>
    <message>
        <source>Lunch coupon</source>
        <translation>Lunchbon</translation>
    </message>
    <message>
        <source>€1.50 off</source>
        <translation>€ 1,50 korting</translation>
    </message>
    <message>
        <source>Bagels by three</source>
        <translation>Drie bagels</translation>
    </message>
    <message>
        <source>the third bagel free</source>
        <translation>de derde bagel gratis</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Sorry</translation>
    </message>
    <message>
        <source>Quiet afternoons</source>
        <translation>Rustige middagen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Vaste klant</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Goud</translation>
    </message>
</context>
<context>
    <name>SayTexts</name>
    <message>
        <source>The first visit: say welcome</source>
        <translation>Het eerste bezoek: zeg welkom</translation>
    </message>
    <message>
        <source>{level} with the next purchase</source>
        <translation>{level} bij de volgende aankoop</translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Nog {missing} voor {level}</translation>
    </message>
    <message>
        <source>Birthday today: say happy birthday</source>
        <translation>Vandaag jarig: feliciteer de klant</translation>
    </message>
    <message>
        <source>Birthday on {weekday}: wish a happy birthday</source>
        <translation>Jarig op {weekday}: wens een fijne verjaardag</translation>
    </message>
    <message>
        <source>Birthday on {day}: wish a happy birthday</source>
        <translation>Jarig op {day}: wens een fijne verjaardag</translation>
    </message>
    <message>
        <source>Waiting since {day}: {reward}</source>
        <translation>Ligt klaar sinds {day}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}</source>
        <translation>{offer}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}, until {day}</source>
        <translation>{offer}: {reward}, tot en met {day}</translation>
    </message>
    <message>
        <source>Back after a long time: say it is good to meet again</source>
        <translation>Na lange tijd terug: zeg dat het fijn is om elkaar weer te zien</translation>
    </message>
    <message>
        <source>Not here since {day}: say it is good to meet again</source>
        <translation>Niet geweest sinds {day}: zeg dat het fijn is om elkaar weer te zien</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wacht op een scan.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Komt er niets? De scanner moet als toetsenbord (HID) werken en QR-codes lezen.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>Hij is traag, dus de tijd tussen toetsen moet langer.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>Gebruik {gap} ms</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms per toets</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Er kwam een scan binnen.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Dit is geen kaart van LoyalPOS. Scan de code rechts.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>Het toetsenbord schrijft andere letters; kaarten worden gelezen op de plaats van de toetsen.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Dit was een andere kaart dan die rechts.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kaarten worden op elke pagina gelezen, in welk veld je ook bent.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>Zelfde letters</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere letters</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Scanner en camera</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Scan de code rechts. De letters op het scherm moeten de letters onder de code zijn.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Eindigt met</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Langste tijd tussen twee toetsen van een scanner</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Snellere toetsen zijn een scanner, tragere zijn typen. 35 ms past meestal.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Houd er een kaart voor en kijk of die wordt gelezen.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Scan de code nog een keer.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>De instelling is gewijzigd.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>De camera las {text}.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Probeer de scanner</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Scan de code hieronder, of een andere kaart. Geen scanner bij de hand? Ga verder zonder.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Een camera leest ook kaarten, en het nummer onder de code typen kan ook.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wacht op een scan.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Kaarten worden op elke pagina gelezen, in welk veld je ook bent.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Dit is geen kaart van LoyalPOS. Scan voor de zekerheid de code links.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Er kwam een scan binnen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Zoek een instelling</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Geen instelling met dit woord.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Zaak en taal</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de zaak</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>Het land bepaalt hoe telefoonnummers worden gelezen, de tijdzone wanneer een dag van de zaak eindigt. Geboekte bedragen houden hun cijfers in een andere valuta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Je zaak</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>Land, geld en klok zijn geraden. Wijzig wat niet klopt.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de zaak</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Ik werk alleen</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Geen pincode: de kassa opent meteen</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Anderen werken hier ook</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>Je pincode beschermt instellingen en correcties</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>Je pincode, minstens 6 cijfers</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Te sparen stempels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus voor nieuwe klanten</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} van {goal} stempels</translation>
    </message>
    <message>
        <source>{reward} at {count}</source>
        <translation>{reward} bij {count}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (teruggedraaid)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Vergissing</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Retour gebracht</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Verkeerde klant</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Taking back needs a manager&apos;s PIN.</source>
        <translation>Voor terugdraaien is de pincode van een manager nodig.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Koffiekaart</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Negen betalen, de tiende gratis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>een gratis koffie</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bakkerij</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Broodkaart</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Negen broden, één van het huis</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>een gratis brood</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Lunch en snacks</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Lunchkaart</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Negen lunches, de tiende gratis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>een gratis lunch</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Kapper</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Kapperskaart</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Negen keer knippen, één keer van het huis</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>een gratis knipbeurt</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Carwash</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Waskaart</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Vijf keer wassen, één keer gratis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>een gratis wasbeurt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Een punt per {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} korting</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n stempel, dan {reward}</numerusform>
            <numerusform>%n stempels, dan {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Herstel</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Scan een kaart, of typ een naam, telefoon- of kaartnummer</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Met de camera scannen</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Met de camera scannen (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>De map van de zaak</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Er is niets gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Deze zaak is al open</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>De zaak kan niet worden geopend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Andere map kiezen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Tegoedbonnen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Inwisselen</translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation>Niet inwisselen</translation>
    </message>
    <message>
        <source>It can be used {when}.</source>
        <translation>Te gebruiken {when}.</translation>
    </message>
    <message>
        <source>on {least} or more</source>
        <translation>bij {least} of meer</translation>
    </message>
    <message>
        <source>not with other offers</source>
        <translation>niet met andere aanbiedingen</translation>
    </message>
</context>
<context>
    <name>WeekdayRow</name>
    <message>
        <source>None pressed: every day.</source>
        <translation>Niets gekozen: elke dag.</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n gespaard</numerusform>
            <numerusform>%n gespaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a head start</source>
        <translation>
            <numerusform>%n als startbonus</numerusform>
            <numerusform>%n als startbonus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first purchase</source>
        <translation>
            <numerusform>%n voor de eerste aankoop</numerusform>
            <numerusform>%n voor de eerste aankoop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from a reward</source>
        <translation>
            <numerusform>%n terug van een beloning</numerusform>
            <numerusform>%n terug van een beloning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid for rewards</source>
        <translation>
            <numerusform>%n besteed aan beloningen</numerusform>
            <numerusform>%n besteed aan beloningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid like money</source>
        <translation>
            <numerusform>%n gebruikt om te betalen</numerusform>
            <numerusform>%n gebruikt om te betalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n teruggedraaid</numerusform>
            <numerusform>%n teruggedraaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n teruggegeven</numerusform>
            <numerusform>%n teruggegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by hand</source>
        <translation>
            <numerusform>%n met de hand erbij</numerusform>
            <numerusform>%n met de hand erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n vervallen</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came with a merge</source>
        <translation>
            <numerusform>%n meegekomen bij samenvoegen</numerusform>
            <numerusform>%n meegekomen bij samenvoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off by hand</source>
        <translation>
            <numerusform>%n met de hand eraf</numerusform>
            <numerusform>%n met de hand eraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with a merge</source>
        <translation>
            <numerusform>%n overgezet bij samenvoegen</numerusform>
            <numerusform>%n overgezet bij samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation>Er is nog niets gespaard.</translation>
    </message>
    <message>
        <source>{lead}: {parts}</source>
        <translation>{lead}: {parts}</translation>
    </message>
    <message>
        <source>{units} owed</source>
        <translation>{units} schuldig</translation>
    </message>
    <message>
        <source>{units} on this card</source>
        <translation>{units} op deze kaart</translation>
    </message>
    <message numerus="yes">
        <source>%n became {reward}</source>
        <translation>
            <numerusform>%n werd {reward}</numerusform>
            <numerusform>%n werden {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became {count} × {reward}</source>
        <translation>
            <numerusform>%n werd {count} × {reward}</numerusform>
            <numerusform>%n werden {count} × {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid until {day}</source>
        <translation>
            <numerusform>%n geldig tot en met {day}</numerusform>
            <numerusform>%n geldig tot en met {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>promised as “{tagline}”, before the program changed</source>
        <translation>beloofd als ‘{tagline}’, voordat het programma veranderde</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a visit</source>
        <translation>
            <numerusform>hoogstens %n per bezoek</numerusform>
            <numerusform>hoogstens %n per bezoek</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>geldig tot en met {day}</translation>
    </message>
    <message>
        <source>a visit that earned nothing</source>
        <translation>een bezoek zonder stempels of punten</translation>
    </message>
    <message>
        <source>a visit that earned nothing: {why}</source>
        <translation>een bezoek zonder stempels of punten: {why}</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>een bezoek</translation>
    </message>
    <message>
        <source>{amount}, one for every {unit}</source>
        <translation>{amount}, één per {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>een aankoop</translation>
    </message>
    <message>
        <source>{what}; {by}, allowed by {manager}.</source>
        <translation>{what}; {by}, toegestaan door {manager}.</translation>
    </message>
    <message>
        <source>{what}; {by}.</source>
        <translation>{what}; {by}.</translation>
    </message>
    <message numerus="yes">
        <source>the card reached %n stamp(s) on {day}</source>
        <translation>
            <numerusform>de kaart kwam op {day} op %n stempel</numerusform>
            <numerusform>de kaart kwam op {day} op %n stempels</numerusform>
        </translation>
    </message>
    <message>
        <source>the card was full on {day}</source>
        <translation>de kaart was vol op {day}</translation>
    </message>
    <message>
        <source>{reward}: {reason}.</source>
        <translation>{reward}: {reason}.</translation>
    </message>
    <message>
        <source>{reward}: {reason}; valid until {until}.</source>
        <translation>{reward}: {reason}; geldig tot en met {until}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday} {day} {time}</translation>
    </message>
    <message>
        <source>the card was full: {units} became {reward}</source>
        <translation>de kaart was vol: {units} ingewisseld voor {reward}</translation>
    </message>
    <message>
        <source>{units} were paid for {reward}</source>
        <translation>{units} besteed aan {reward}</translation>
    </message>
    <message>
        <source>{units} paid {money}</source>
        <translation>met {units} is {money} betaald</translation>
    </message>
    <message>
        <source>{sign}{units} by hand: {reason}</source>
        <translation>{sign}{units} met de hand: {reason}</translation>
    </message>
    <message>
        <source>{what} came with a merge</source>
        <translation>{what} meegekomen bij samenvoegen</translation>
    </message>
    <message>
        <source>{what} left with a merge</source>
        <translation>{what} overgezet bij samenvoegen</translation>
    </message>
    <message>
        <source>{units}: {how}</source>
        <translation>{units}: {how}</translation>
    </message>
    <message>
        <source>{units}: a head start for a new card</source>
        <translation>{units}: startbonus voor een nieuwe kaart</translation>
    </message>
    <message>
        <source>{units}: for the first purchase</source>
        <translation>{units}: voor de eerste aankoop</translation>
    </message>
    <message>
        <source>{reward} was used and took {money} off</source>
        <translation>{reward} is gebruikt, {money} eraf</translation>
    </message>
    <message>
        <source>{reward} was used</source>
        <translation>{reward} is gebruikt</translation>
    </message>
    <message>
        <source>{what} expired: valid until {day}</source>
        <translation>{what} vervallen: geldig tot en met {day}</translation>
    </message>
    <message>
        <source>{reward}, unused, became {units} again</source>
        <translation>{reward}, ongebruikt, is weer {units}</translation>
    </message>
    <message>
        <source>{reward}, unused, was withdrawn</source>
        <translation>{reward}, ongebruikt, is ingetrokken</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>het bezoek</translation>
    </message>
    <message>
        <source>{what} given back</source>
        <translation>{what} teruggegeven</translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation>{what} teruggedraaid</translation>
    </message>
    <message>
        <source>{text} from the purchase of {day}</source>
        <translation>{text} van de aankoop van {day}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, %n let go</source>
        <translation>
            <numerusform>{text}, %n kwijtgescholden</numerusform>
            <numerusform>{text}, %n kwijtgescholden</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: {reason}</source>
        <translation>{text}: {reason}</translation>
    </message>
    <message>
        <source>the other card</source>
        <translation>de andere kaart</translation>
    </message>
    <message numerus="yes">
        <source>{reward}: the card reached %n stamp(s)</source>
        <translation>
            <numerusform>{reward}: de kaart kwam op %n stempel</numerusform>
            <numerusform>{reward}: de kaart kwam op %n stempels</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} from “{offer}”: {trigger}</source>
        <translation>{reward} van ‘{offer}’: {trigger}</translation>
    </message>
    <message>
        <source>“{offer}”, {trigger}, on {day}</source>
        <translation>‘{offer}’, {trigger}, op {day}</translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation>gegeven door {person}</translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation>voor de eerste aankoop</translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation>voor het terugkomen</translation>
    </message>
    <message>
        <source>for what was spent</source>
        <translation>voor wat er is besteed</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>voor de verjaardag</translation>
    </message>
    <message>
        <source>after a long time away</source>
        <translation>na lange afwezigheid</translation>
    </message>
    <message>
        <source>for bringing a friend</source>
        <translation>voor het meebrengen van een vriend</translation>
    </message>
    <message>
        <source>for the next visit</source>
        <translation>voor het volgende bezoek</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>met de hand gegeven</translation>
    </message>
    <message>
        <source>for a code</source>
        <translation>voor een code</translation>
    </message>
    <message>
        <source>with every purchase</source>
        <translation>bij elke aankoop</translation>
    </message>
    <message>
        <source>{text}, at least until {day}</source>
        <translation>{text}, minstens tot en met {day}</translation>
    </message>
    <message>
        <source>{text}, counted again on {day}</source>
        <translation>{text}, opnieuw geteld op {day}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Proberen met voorbeelden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Deze kaart is hier niet bekend. Zoek de klant op naam of telefoonnummer.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Deze kaart is al van een klant. Neem een andere lege kaart.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Deze kaart is niet door deze zaak gemaakt. Neem een van de eigen lege kaarten.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Deze kaart is afgelopen en kan niet opnieuw worden gebruikt. Neem een andere lege kaart.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Deze klant staat niet meer in het bestand. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>De naam heeft {length} letters; er passen er {most}. Maak hem korter.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>De notitie heeft {length} letters; er passen er {most}. Maak hem korter.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>Dit is geen volledig telefoonnummer. Vergelijk de cijfers, of laat het leeg.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>Dit is geen volledig e-mailadres. Vergelijk het, of laat het leeg.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Deze dag bestaat niet. Typ dag en maand, bijvoorbeeld 24-12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Typ een naam, telefoonnummer of e-mailadres om deze gegevens bij te bewaren.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>De klant heeft hier geen toestemming voor gegeven. Vraag het en vink het aan, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Het getal moet van {least} tot en met {most} zijn.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Dit bedrag kan niet kloppen. Typ het zoals op de bon, bijvoorbeeld 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Deze kaart is {seconds} geleden gestempeld. Nog een keer stempelen?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>Tussen stempels zit wachttijd; deze kaart kan weer over {wait_seconds}. Een manager kan het nu toestaan.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Deze aankoop levert niets op. Typ het bedrag en stempel dan.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Dit is al met andere inhoud geboekt. Scan de kaart en begin opnieuw.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Deze tegoedbon is hier niet bekend. Scan de kaart van de klant opnieuw.</translation>
    </message>
    <message>
        <source>This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.</source>
        <translation>Deze beloning is al gegeven op {on} om {at}, aan kassa {till}. Twee keer geven kan niet.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Deze beloning is teruggedraaid, net als de stempels. Scan de kaart opnieuw.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Deze beloning was geldig tot en met {on}. Geven kan niet meer.</translation>
    </message>
    <message>
        <source>This voucher can be used from {on} on. Keep it until then.</source>
        <translation>Deze tegoedbon is te gebruiken vanaf {on}. Bewaar hem tot dan.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>De beloning verandert niets aan deze aankoop en is dus bewaard voor later.</translation>
    </message>
    <message>
        <source>Scan the card, or type the last 4 digits of the phone.</source>
        <translation>Scan de kaart, of typ de laatste 4 cijfers van de telefoon.</translation>
    </message>
    <message>
        <source>This card has had all of today: {most} at most. A manager can allow more, with a reason.</source>
        <translation>Deze kaart heeft alles van vandaag al: hoogstens {most}. Een manager kan meer toestaan, met een reden.</translation>
    </message>
    <message>
        <source>No offer has this code. Compare it letter by letter.</source>
        <translation>Geen aanbieding heeft deze code. Vergelijk letter voor letter.</translation>
    </message>
    <message>
        <source>At most {most} points can pay for this purchase; {points} are too many.</source>
        <translation>Hoogstens {most} punten kunnen deze aankoop betalen; {points} is te veel.</translation>
    </message>
    <message>
        <source>This offer needs a purchase of {least} or more.</source>
        <translation>Deze aanbieding geldt vanaf een aankoop van {least}.</translation>
    </message>
    <message>
        <source>These two cannot be used in one purchase. Take one of them out.</source>
        <translation>Deze twee kunnen niet in één aankoop. Haal er een uit.</translation>
    </message>
    <message>
        <source>This offer does not run today.</source>
        <translation>Deze aanbieding geldt vandaag niet.</translation>
    </message>
    <message>
        <source>This offer is for a higher level than the customer&apos;s.</source>
        <translation>Deze aanbieding is voor een hoger niveau dan dat van de klant.</translation>
    </message>
    <message>
        <source>All that there was of this offer has been given.</source>
        <translation>Deze aanbieding is op; alles is weggegeven.</translation>
    </message>
    <message>
        <source>This customer had the offer already.</source>
        <translation>Deze klant heeft de aanbieding al gehad.</translation>
    </message>
    <message>
        <source>Something better applies by itself, so the voucher was kept for later.</source>
        <translation>Iets voordeligers geldt vanzelf, dus de tegoedbon is bewaard voor later.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>Alleen een manager kan dit toestaan.</translation>
    </message>
    <message>
        <source>No phone number is kept to compare. A manager can allow this.</source>
        <translation>Er is geen telefoonnummer bewaard om te vergelijken. Een manager kan dit toestaan.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of the customer&apos;s phone.</source>
        <translation>Typ de laatste 4 cijfers van de telefoon van de klant.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card.</source>
        <translation>Scan de kaart van de klant.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Deze beloning kost {cost} punten; de klant heeft er {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>Er is niets te herstellen op deze kassa.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>De laatste stempel is meer dan een minuut oud. Een manager kan hem terugdraaien in het verloop.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Dit is al teruggedraaid. Twee keer kan niet.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Deze boeking kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Dit programma staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Geef het programma een naam.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Een volle kaart heeft een aantal van {least} tot en met {most} nodig.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Zeg wat klanten krijgen, bijvoorbeeld: een gratis koffie.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Typ per welk bedrag er een punt is, bijvoorbeeld 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>Een startbonus moet kleiner zijn dan een volle kaart: hoogstens {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Deze tekst is te lang; er passen {most} letters.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Deze medewerker staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Typ de naam van de medewerker.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>De zaak heeft een eigenaar nodig. Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Die pincode klopt niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>Te vaak een verkeerde pincode. Probeer het opnieuw over {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Deze pincode heeft minstens {least} cijfers nodig.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>Een pincode heeft alleen cijfers, hoogstens {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Dit kan alleen een manager. Druk op F9 om te wisselen.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Dit kan alleen de eigenaar. Druk op F9 om te wisselen.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Typ de naam van je zaak.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Deze waarde past hier niet.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Dit bestand is geen foto die geopend kan worden. Probeer een PNG of JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Deze foto is te groot. Snijd hem bij tot de code en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Er is geen QR-code gevonden in de foto. Neem hem van dichterbij en met meer licht.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>De schijf is vol, dus er is niets bewaard. Maak ruimte vrij en druk nog eens.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>De schijf antwoordde niet zoals het hoort. Er is niets kwijt; controleer de schijf.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>In deze map kan niet worden geschreven. Kies een eigen map.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Deze map staat op het netwerk; daar kan het bestand beschadigd raken. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Deze map wordt door een clouddienst gekopieerd; dat kan het bestand beschadigen. Kies een map daarbuiten.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>Het bestand van de zaak staat niet waar het stond. Sluit de schijf aan, of zet een back-up terug; er is geen nieuw bestand gemaakt.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>In deze map staat al een zaak. Die is zo gelaten; open die.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>Het bestand van de zaak is beschadigd. Het is zo gelaten; zet de nieuwste goede back-up terug.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Dit bestand is geen zaak van LoyalPOS. Het is zo gelaten.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>Het bestand is geschreven door een nieuwere LoyalPOS. Installeer die versie; het bestand is zo gelaten.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Een ander programma houdt het bestand vast. Sluit dat en druk nog eens.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>De back-up kon niet worden gemaakt, dus er is niets gewijzigd. Controleer de schijf.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Deze zaak is open in een ander venster van LoyalPOS op deze computer.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>De schijf heeft dit niet bevestigd. LoyalPOS kijkt eerst na of het er staat voordat iets wordt herhaald.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>De zaak is gesloten. Start LoyalPOS opnieuw.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>Een deel van LoyalPOS is te oud op deze computer. Installeer LoyalPOS opnieuw.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Er is geen camera gevonden. Open een foto van de code, of plak er een.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>De camera antwoordt niet. Misschien gebruikt een ander programma hem.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Dit kon niet worden afgedrukt of bewaard. Controleer de printer of de map.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>Er ging iets mis in LoyalPOS. Wat geboekt is, is niet kwijt. Druk nog eens; de details staan in het logboek.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Kies wat er retour kwam.</translation>
    </message>
    <message>
        <source>At most {most} of this sale can still come back.</source>
        <translation>Van deze verkoop kan nog hoogstens {most} retour komen.</translation>
    </message>
    <message>
        <source>A correction is at least 1 and at most {most}, more or less.</source>
        <translation>Een correctie is minstens 1 en hoogstens {most}, erbij of eraf.</translation>
    </message>
    <message>
        <source>The customer has {most}; more than that cannot be taken off.</source>
        <translation>De klant heeft er {most}; meer kan er niet af.</translation>
    </message>
    <message>
        <source>This merge could be undone until {until}. Now it stays as it is.</source>
        <translation>Dit samenvoegen kon worden teruggedraaid tot {until}. Nu blijft het zo.</translation>
    </message>
    <message>
        <source>These two are one customer already. Choose another one.</source>
        <translation>Deze twee zijn al één klant. Kies een andere.</translation>
    </message>
    <message>
        <source>One of the two was merged with somebody before. Search again.</source>
        <translation>Een van de twee is al eerder met iemand samengevoegd. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>This merge is not in the shop&apos;s file any more.</source>
        <translation>Dit samenvoegen staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Dit samenvoegen is al eerder teruggedraaid.</translation>
    </message>
    <message>
        <source>This customer was merged again since. Undo that merge first.</source>
        <translation>Deze klant is daarna nog eens samengevoegd. Draai dat eerst terug.</translation>
    </message>
    <message>
        <source>Both have the same phone number, e-mail address or card. A friend is somebody else.</source>
        <translation>Beide hebben hetzelfde telefoonnummer, hetzelfde e-mailadres of dezelfde kaart. Een vriend is iemand anders.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as a month allows.</source>
        <translation>Deze klant is deze maand al voor het hoogste aantal vrienden beloond.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as the shop allows in all.</source>
        <translation>Deze klant is al voor het hoogste aantal vrienden beloond dat de zaak toestaat.</translation>
    </message>
    <message>
        <source>Choose one of the levels, and a last day from {first} to {last}.</source>
        <translation>Kies een van de niveaus, en een laatste dag van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>With the head start this would be a reward before anything is bought: at most {most}.</source>
        <translation>Met de startbonus zou dit al een beloning zijn voordat er iets is gekocht: hoogstens {most}.</translation>
    </message>
    <message>
        <source>A reward on the way stands before the full card: from {least} to {most}.</source>
        <translation>Een beloning onderweg staat vóór de volle kaart: van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>There are two rewards at {at}. Choose another place for one of them.</source>
        <translation>Er zijn twee beloningen bij {at}. Kies voor een ervan een andere plaats.</translation>
    </message>
    <message>
        <source>A point cannot pay more than what is spent for it: at most {most}.</source>
        <translation>Een punt kan niet meer betalen dan ervoor wordt besteed: hoogstens {most}.</translation>
    </message>
    <message>
        <source>Type which part of a purchase points may pay: from {least} to {most} %.</source>
        <translation>Typ welk deel van een aankoop punten mogen betalen: van {least} tot en met {most}%.</translation>
    </message>
    <message>
        <source>Type after how many months: from {least} to {most}.</source>
        <translation>Typ na hoeveel maanden: van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>Type for how many days rewards can still be used: from {least} to {most}.</source>
        <translation>Typ hoeveel dagen beloningen nog te gebruiken zijn: van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>{category} cannot count and not count at once.</source>
        <translation>{category} kan niet tegelijk wel en niet meetellen.</translation>
    </message>
    <message>
        <source>This least purchase cannot be right. Type an amount, or leave it empty.</source>
        <translation>Deze minste aankoop kan niet kloppen. Typ een bedrag, of laat het leeg.</translation>
    </message>
    <message>
        <source>Type how many times as much: more than {above}, at most {most}.</source>
        <translation>Typ hoeveel keer zoveel: meer dan {above}, hoogstens {most}.</translation>
    </message>
    <message>
        <source>With less than 1 a visit would never earn anything.</source>
        <translation>Met minder dan 1 levert een bezoek nooit iets op.</translation>
    </message>
    <message>
        <source>This limit must be from {least} to {most}; with nothing there is no limit.</source>
        <translation>Deze grens moet van {least} tot en met {most} zijn; leeg is geen grens.</translation>
    </message>
    <message>
        <source>Type a percentage from {least} to {most}.</source>
        <translation>Typ een percentage van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>Type how many are bought for a free one: from {least} to {most}.</source>
        <translation>Typ hoeveel er worden gekocht voor één gratis: van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>This cost cannot be right. Type what the reward costs you, or leave it empty.</source>
        <translation>Deze kosten kunnen niet kloppen. Typ wat de beloning je kost, of laat het leeg.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first one, {first}.</source>
        <translation>De laatste dag, {last}, ligt voor de eerste, {first}.</translation>
    </message>
    <message>
        <source>This promotion is not in the shop&apos;s file any more.</source>
        <translation>Deze actie staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>Give the promotion a name.</source>
        <translation>Geef de actie een naam.</translation>
    </message>
    <message>
        <source>None of these days comes between {first} and {last}.</source>
        <translation>Geen van deze dagen valt tussen {first} en {last}.</translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation>Kies dagen van maandag tot en met zondag.</translation>
    </message>
    <message>
        <source>This time is no part of a day. Type it from 00:00 to 24:00.</source>
        <translation>Deze tijd bestaat niet. Typ een tijd van 00:00 tot 24:00.</translation>
    </message>
    <message>
        <source>The end must be after the beginning, on the same day.</source>
        <translation>Het einde moet na het begin liggen, op dezelfde dag.</translation>
    </message>
    <message>
        <source>This offer is not in the shop&apos;s file any more.</source>
        <translation>Deze aanbieding staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>Give the offer a name.</source>
        <translation>Geef de aanbieding een naam.</translation>
    </message>
    <message>
        <source>A gift makes no sale cheaper. Choose when customers get it, or another reward.</source>
        <translation>Een cadeau maakt geen verkoop goedkoper. Kies wanneer klanten het krijgen, of een andere beloning.</translation>
    </message>
    <message>
        <source>Type the code that customers say, at most {most} letters.</source>
        <translation>Typ de code die klanten noemen, hoogstens {most} letters.</translation>
    </message>
    <message>
        <source>This code is too long; {most} letters can be typed quickly.</source>
        <translation>Deze code is te lang; {most} letters zijn snel te typen.</translation>
    </message>
    <message>
        <source>“{name}” has this code in the same days. Type another one, or change the days.</source>
        <translation>“{name}” heeft deze code in dezelfde dagen. Typ een andere, of verander de dagen.</translation>
    </message>
    <message>
        <source>Only an offer with a code has one. Clear the code.</source>
        <translation>Alleen een aanbieding met code heeft er een. Maak het veld leeg.</translation>
    </message>
    <message>
        <source>Type after how much the offer is given; it must be more than nothing.</source>
        <translation>Typ na hoeveel de aanbieding wordt gegeven; het moet meer dan nul zijn.</translation>
    </message>
    <message>
        <source>Type within how many days: from {least} to {most}.</source>
        <translation>Typ binnen hoeveel dagen: van {least} tot en met {most}.</translation>
    </message>
    <message>
        <source>A voucher can be valid for at most {most} days; with nothing it has no end.</source>
        <translation>Een tegoedbon is hoogstens {most} dagen geldig; leeg is geen einde.</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}, and not more than there are in all.</source>
        <translation>Dit moet van {least} tot en met {most} zijn, en niet meer dan er in totaal zijn.</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>Dit niveau bestaat niet.</translation>
    </message>
    <message>
        <source>{amount} off is more than the least purchase of {minimum}.</source>
        <translation>{amount} korting is meer dan de minste aankoop van {minimum}.</translation>
    </message>
    <message>
        <source>{amount} off is more than the {spend} that have to be spent for it.</source>
        <translation>{amount} korting is meer dan de {spend} die ervoor moet worden besteed.</translation>
    </message>
    <message>
        <source>There can be from {least} to {most} levels.</source>
        <translation>Er kunnen {least} tot en met {most} niveaus zijn.</translation>
    </message>
    <message>
        <source>Give the level a name of at most {most} letters.</source>
        <translation>Geef het niveau een naam van hoogstens {most} letters.</translation>
    </message>
    <message>
        <source>A level must need more than the one below it.</source>
        <translation>Een niveau moet meer vragen dan het niveau eronder.</translation>
    </message>
    <message>
        <source>A level can give from {least} to {most} here.</source>
        <translation>Een niveau kan hier {least} tot en met {most} geven.</translation>
    </message>
    <message>
        <source>Type within how many months: from {least} to {most}.</source>
        <translation>Typ binnen hoeveel maanden: van {least} tot en met {most}.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Sluit dit eerst en scan dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Toestaan</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back or return “{entry}”</source>
        <translation>‘{entry}’ terugdraaien of retour</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaart …</translation>
    </message>
</context>
</TS>
