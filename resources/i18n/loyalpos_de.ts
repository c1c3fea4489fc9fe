<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation>Eine Treuekasse, die offline arbeitet, mit einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation>LoyalPOS: Apache License 2.0</translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation>{file} fehlt in dieser Installation.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (zurückgenommen)</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation>Zurücknehmen: {act}, {when}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation>Noch einmal drücken: Zuerst wird nachgesehen, es wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation>Nach dem Beheben noch einmal drücken; es wird nichts doppelt gebucht.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation>Es gibt noch kein Programm. Unter „Programme“ eines anlegen.</translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation>Es ist keine Prämie bereit.</translation>
    </message>
    <message numerus="yes">
        <source>Stamp and use %n voucher(s)</source>
        <translation>
            <numerusform>Stempeln mit %n Gutschein</numerusform>
            <numerusform>Stempeln mit %n Gutscheinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation>Aufheben, stempeln</translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation>Punkte buchen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Karte stempeln</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Prämie einlösen</translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation>Einlösen: {reward}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation>Widerrufen und löschen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation>Widerrufen und Daten löschen?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation>Name, Telefon, E-Mail, Sprache, Geburtstag und Notiz werden gelöscht. Die Karte gilt ohne Namen weiter; Stempel und Prämien bleiben.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht eingewilligt</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Widerrufen am {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation>Eingewilligt am {day}, gefragt von {person}</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation>Einen Betrag eingeben, zum Beispiel {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Leave it</source>
        <translation>Stehen lassen</translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation>Tag und Monat</translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation>Leere Karten drucken</translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation>Probedruck der Umrisse</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF sichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Karte für</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n Karte</numerusform>
            <numerusform>{name}: %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Anzahl der Karten</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Erster freier Platz</translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation>Auseinanderschneiden oder -brechen und an der Kasse aufbewahren. Eine Karte gehört niemandem, bis sie ausgegeben ist.</translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation>Landet alles daneben? Die Umrisse auf normales Papier drucken, an einen Bogen halten und den Druck um das Fehlende verschieben.</translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation>leere-karten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation>Fertig. Die Karten können sofort ausgegeben werden.</translation>
    </message>
</context>
<context>
    <name>BroughtBy</name>
    <message>
        <source>Brought by</source>
        <translation>Mitgebracht von</translation>
    </message>
    <message>
        <source>Scan their card, or type the name</source>
        <translation>Die Karte scannen oder den Namen tippen</translation>
    </message>
    <message>
        <source>Nobody brought this customer</source>
        <translation>Niemand hat diesen Kunden mitgebracht</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation>Sucht einen Code</translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation>Karte in den Rahmen halten oder ein Bild davon hierher ziehen.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Kein Bild zum Einfügen</translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation>Erst ein Bild des Codes kopieren, dann hier einfügen.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Liest das Bild</translation>
    </message>
    <message>
        <source>Code found</source>
        <translation>Code gefunden</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>Kein Code gelesen</translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation>Die Kamera pausiert</translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation>Eine Minute lang kam kein Code, darum ist sie aus. Es wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation>sammelt schon mit dieser Karte.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Diese Karte öffnen</translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation>Andere leere Karte scannen</translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation>Den Code vor den Scanner halten. Die Karte gehört noch niemandem.</translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation>Jetzt eine leere Karte scannen</translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation>Karte {code} ist gewählt</translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation>Nach dem Speichern übergeben.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation>Karte von {shop}, Nummer {code}</translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF sichern</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Anderer Drucker …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>Die neue Karte</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>Die Karte für {name}</translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation>Jetzt drucken, sichern oder fotografieren. Der Code steht nur auf dieser Karte: LoyalPOS behält ihn nicht; späteres Drucken braucht eine neue Karte.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>Die Karte ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Die Karte sichern oder vom Kunden fotografieren lassen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gesichert als {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation>Karte ersetzen</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Weitere Karte</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Neue Karte machen</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>Karte ersetzen?</translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation>Die alte Karte gilt sofort nicht mehr; Stempel und Prämien bleiben erhalten. Eine neue Karte machen oder eine leere scannen.</translation>
    </message>
    <message>
        <source>A further card</source>
        <translation>Eine weitere Karte</translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation>Sie sammelt für denselben Kunden, zum Beispiel für den Partner. Eine neue Karte machen oder eine leere scannen.</translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation>Karte {code} sperren?</translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation>Sie gilt dann nicht mehr und lässt sich nicht entsperren. Stempel und Prämien bleiben.</translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation>Die neue Karte gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation>Die Karte ist gesperrt.</translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation>Karte {code} sperren</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation>Karten und Druck</translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation>Jeder neue Kunde kann eine Karte bekommen, die gleich gedruckt wird. Oder einen Stapel gedruckter Karten bereitlegen, die noch niemandem gehören: beim Anlegen eine scannen.</translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation>Leere Karten drucken</translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation>Auf Etiketten- oder Kartenbögen, jede mit eigenem Code.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Only some categories</source>
        <translation>Nur einige Kategorien</translation>
    </message>
    <message>
        <source>All but some categories</source>
        <translation>Alle außer einigen Kategorien</translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation>Welche Artikel zählen</translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation>Wählen Sie mindestens eine Kategorie.</translation>
    </message>
    <message>
        <source>No item has a category yet. Give them one in the settings, under Items.</source>
        <translation>Noch hat kein Artikel eine Kategorie. Geben Sie ihnen eine in den Einstellungen unter Artikel.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation>Mit dem Passendsten beginnen. Alles lässt sich ändern.</translation>
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
        <translation>Den Code eines Angebots eingeben</translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation>Code des Angebots</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code einlösen</translation>
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
        <translation>QR-Code von {text}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation>Diese Daten dürfen für die Kundenkarte gespeichert werden</translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation>Angebote schicken erlaubt, höchstens zweimal im Monat</translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation>Angebote dürfen nach früheren Einkäufen ausgewählt werden</translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation>Der Geburtstag darf für ein Geburtstagsgeschenk gespeichert werden</translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation>Nötig zum Mitmachen. Der gezeigte Text, das Datum und die fragende Person werden festgehalten.</translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation>Eine eigene Entscheidung; jederzeit widerrufbar.</translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Persönliche Angebote</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct a balance</source>
        <translation>Stand korrigieren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Add {units}</source>
        <translation>{units} hinzufügen</translation>
    </message>
    <message>
        <source>Take {units} off</source>
        <translation>{units} abziehen</translation>
    </message>
    <message>
        <source>Choose how many.</source>
        <translation>Wählen, wie viele.</translation>
    </message>
    <message>
        <source>Now {before}. The card becomes full.</source>
        <translation>Jetzt {before}. Die Karte wird voll.</translation>
    </message>
    <message>
        <source>Now {before}. What is missing comes from unused rewards.</source>
        <translation>Jetzt {before}. Was fehlt, kommt aus ungenutzten Prämien.</translation>
    </message>
    <message>
        <source>Now {before}. Afterwards {after}.</source>
        <translation>Jetzt {before}. Danach {after}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a whole number, for example 10.</source>
        <translation>Eine ganze Zahl eingeben, zum Beispiel 10.</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation>Kundendaten öffnen</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation>Weniger Buchstaben, die letzten Ziffern des Telefons oder die Kartennummer versuchen.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation>Hier stehen alle, die eine Karte bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden · nach letztem Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation>Die besten {count} · mehr tippen für andere</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} von %Ln Kunden</numerusform>
            <numerusform>{count} von %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n Prämie bereit</numerusform>
            <numerusform>{card}, %n Prämien bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation>Name, Telefon, E-Mail, Kartennummer oder Notiz</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation>Alles, was die Kasse weiß, steht in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation>Beim Öffnen: Die neuesten Buchungen sind unversehrt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation>Eine Prüfung liest jede Buchung; die Kasse wartet so lange.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n Sicherung, {size}</numerusform>
            <numerusform>%n Sicherungen, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation>Noch keine. Den Ordner ab und zu kopieren, wenn die Kasse zu ist.</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Heute um {time}</translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation>Jede Buchung ist, wie sie gemacht wurde, und alle Summen stimmen.</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n Summe weicht von ihren Buchungen ab.</numerusform>
            <numerusform>%n Summen weichen von ihren Buchungen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation>Die Buchungen sind unversehrt.</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Neu zusammenzählen</translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation>Kasse schließen, diese Datei beiseitelegen und die neueste gute Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation>Die Datei ist nicht so, wie gebucht wurde.</translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Wieder laufen lassen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Beginnt am {day}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year, for example {example}.</source>
        <translation>Tag, Monat und Jahr eingeben, zum Beispiel {example}.</translation>
    </message>
</context>
<context>
    <name>DayTexts</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>on {days} and {last}</source>
        <translation>jeden {days} und {last}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end} Uhr</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>ab {begin} Uhr</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end} Uhr</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>sonntags</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation>Links einen Kunden wählen, um hier alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation>Geburtstag (freiwillig)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation>Übliche Bestellung (freiwillig)</translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation>Hafermilch, kein Zucker</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation>Ziffern prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digit(s).</source>
        <translation>
            <numerusform>%n Ziffer eingeben.</numerusform>
            <numerusform>%n Ziffern eingeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation>{shop} ist bereit</translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation>An der Kasse F3 drücken: Der erste Kunde bekommt seine Karte.</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation>{owner}, mit PIN</translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation>{owner}, ohne PIN</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Erstes Programm</translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation>Land, Geld, Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>EarningFields</name>
    <message>
        <source>each item</source>
        <translation>jeder Artikel</translation>
    </message>
    <message>
        <source>each visit</source>
        <translation>jeder Besuch</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>der Betrag</translation>
    </message>
    <message>
        <source>What earns</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>One for every amount of</source>
        <translation>Einen je Betrag von</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Mindesteinkauf</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Wie viel Mal so viel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>At most in a visit</source>
        <translation>Höchstens je Besuch</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Extra with the first purchase</source>
        <translation>Zusätzlich beim ersten Einkauf</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Limits and bonus</source>
        <translation>Grenzen und Bonus</translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation>alle Einkäufe</translation>
    </message>
</context>
<context>
    <name>EarningTexts</name>
    <message>
        <source>{name} is {level} now.</source>
        <translation>{name} ist jetzt {level}.</translation>
    </message>
    <message>
        <source>No more on {program} today: {why}.</source>
        <translation>Heute nichts mehr bei {program}: {why}.</translation>
    </message>
    <message>
        <source>No stamp on {program}: {why}.</source>
        <translation>Kein Stempel bei {program}: {why}.</translation>
    </message>
    <message>
        <source>No points on {program}: {why}.</source>
        <translation>Keine Punkte bei {program}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was stamped: {why}.</source>
        <translation>Es wurde nichts gestempelt: {why}.</translation>
    </message>
    <message>
        <source>nothing that was bought counts for it</source>
        <translation>nichts von dem Einkauf zählt dafür</translation>
    </message>
    <message>
        <source>what is free earns nothing</source>
        <translation>was gratis ist, zählt nicht</translation>
    </message>
    <message>
        <source>it goes by the amount, and none was typed</source>
        <translation>es geht nach dem Betrag, und es wurde keiner eingegeben</translation>
    </message>
    <message>
        <source>{base} is below the minimum of {least}</source>
        <translation>{base} liegt unter dem Mindesteinkauf von {least}</translation>
    </message>
    <message>
        <source>{base} is not enough; one is given for {unit}</source>
        <translation>{base} reicht nicht; es gibt einen je {unit}</translation>
    </message>
    <message>
        <source>it comes to less than a whole one</source>
        <translation>es ergibt keinen ganzen</translation>
    </message>
    <message numerus="yes">
        <source>%n a day at most</source>
        <translation>
            <numerusform>höchstens %n am Tag</numerusform>
            <numerusform>höchstens %n am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended on {day}</source>
        <translation>es endete am {day}</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>es ist beendet</translation>
    </message>
    <message>
        <source>To pay: {due}.</source>
        <translation>Zu zahlen: {due}.</translation>
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
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation>Notiz, zum Beispiel die übliche Bestellung</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation>hat dieselbe Telefonnummer und ist schon Kunde.</translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation>hat dieselbe E-Mail-Adresse und ist schon Kunde.</translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation>Eine Karte ohne Namen</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Dort öffnen</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Die Daten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Ended on {day}</source>
        <translation>Beendet am {day}</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Läuft seit {day}</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation>Kunden mit Stempeln behalten die alte Karte, bis sie voll ist.</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave everything as it was.</source>
        <translation>Weiter bearbeiten oder verwerfen und alles lassen, wie es war.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Noch stimmt etwas nicht</translation>
    </message>
</context>
<context>
    <name>ExpiryFields</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Each purchase for itself</source>
        <translation>Jeder Einkauf für sich</translation>
    </message>
    <message>
        <source>All of it, after the last visit</source>
        <translation>Alles, nach dem letzten Besuch</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>Wann sie verfallen</translation>
    </message>
    <message>
        <source>After how many months</source>
        <translation>Nach wie vielen Monaten</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Days in which rewards can still be used</source>
        <translation>Tage, in denen Prämien noch einlösbar sind</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Wieder laufen lassen</translation>
    </message>
</context>
<context>
    <name>FactorField</name>
    <message>
        <source>Type a number, for example {example}.</source>
        <translation>Eine Zahl eingeben, zum Beispiel {example}.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation>Weiter tippen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation>Von diesem Kunden ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation>Speichern, ausgeben</translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation>Speichern und drucken</translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation>Gedruckte Karte</translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation>Neue Karte</translation>
    </message>
</context>
<context>
    <name>ForgivenSheet</name>
    <message>
        <source>What was forgiven</source>
        <translation>Was erlassen wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Stamps and points of returned goods whose reward was used already: where customers do not owe them, or would owe more than one reward.</source>
        <translation>Stempel und Punkte für zurückgegebene Ware, deren Prämie schon eingelöst war: wo Kunden sie nicht schulden oder mehr als eine Prämie schulden würden.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the sum.</source>
        <translation>
            <numerusform>%n älterer Eintrag ist in der Summe enthalten.</numerusform>
            <numerusform>%n ältere Einträge sind in der Summe enthalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgivenTexts</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Nothing was forgiven in this time.</source>
        <translation>In diesem Zeitraum wurde nichts erlassen.</translation>
    </message>
    <message>
        <source>Forgiven: {units}</source>
        <translation>Erlassen: {units}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einem Moment</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give a voucher</source>
        <translation>Gutschein geben</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Give the voucher</source>
        <translation>Den Gutschein geben</translation>
    </message>
    <message>
        <source>There is no voucher to be given by hand yet. Make one under Programs.</source>
        <translation>Noch gibt es keinen Gutschein, der von Hand gegeben wird. Einen unter „Programme“ anlegen.</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Amount that came back</source>
        <translation>Betrag, der zurückkam</translation>
    </message>
    <message>
        <source>{amount} is all of it</source>
        <translation>{amount} ist alles</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer: {item}</source>
        <translation>Weniger: {item}</translation>
    </message>
    <message>
        <source>More: {item}</source>
        <translation>Mehr: {item}</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation>Die neue Karte für {name} ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation>Noch nichts. Der erste Stempel steht dann hier.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln Besuch seit {month}</numerusform>
            <numerusform>%Ln Besuche seit {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation>Noch nichts: Der erste Stempel steht dann hier.</translation>
    </message>
    <message>
        <source>On this card</source>
        <translation>Auf dieser Karte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Gutschein geben</translation>
    </message>
    <message>
        <source>Give a level</source>
        <translation>Stufe geben</translation>
    </message>
    <message>
        <source>Cards and vouchers</source>
        <translation>Karten und Gutscheine</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Type hours and minutes, for example 14:00.</source>
        <translation>Stunden und Minuten eingeben, zum Beispiel 14:00.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation>Geburtstag am {day}</translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation>Besuche heute</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation>Prämien eingelöst</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Just served</source>
        <translation>Gerade bedient</translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation>Heute noch niemand</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation>Die Kundenkarte vor den Scanner oder die Kamera halten. Keine Karte dabei? Den Namen oder die letzten Ziffern der Telefonnummer tippen.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation>Ohne Karte stempeln</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Zählt mit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional. Programs and offers can be for one category.</source>
        <translation>An der Kasse antippen, um zu merken, was gekauft wurde. Sie sind freiwillig. Programme und Angebote können für eine Kategorie gelten.</translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation>Noch keine Artikel. Die Kasse stempelt auch ohne.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Das ist der erste.</translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation>Das ist der letzte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation>Zum Scanfeld</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Karte stempeln</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation>Prämie einlösen</translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation>Mehr oder weniger in diesem Einkauf</translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation>Letzten Stempel oder letzte Prämie rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation>Kunden schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Kasse sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation>Kasse, Kunden, Programme, Einstellungen</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Neue Karte drucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation>Eine Taste tut immer dasselbe. Das Enter eines Scanners bestätigt nichts.</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation>In wie vielen Monaten</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Stufen, die unterste zuerst</translation>
    </message>
    <message>
        <source>More levels are not possible.</source>
        <translation>Mehr Stufen sind nicht möglich.</translation>
    </message>
</context>
<context>
    <name>LadderTemplates</name>
    <message>
        <source>By the amount spent</source>
        <translation>Nach dem Betrag</translation>
    </message>
    <message>
        <source>By visits</source>
        <translation>Nach Besuchen</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation>Willkommen bei LoyalPOS</translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation>Welche Sprache wird an der Kasse gesprochen?</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Name of the level</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>From an amount spent of</source>
        <translation>Ab einem Betrag von</translation>
    </message>
    <message>
        <source>Stamps and points, times</source>
        <translation>Stempel und Punkte, mal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Percent off every sale</source>
        <translation>Prozent Rabatt auf jeden Einkauf</translation>
    </message>
    <message>
        <source>Offers so many days earlier</source>
        <translation>Angebote so viele Tage früher</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
    <message>
        <source>From so many visits</source>
        <translation>Ab so vielen Besuchen</translation>
    </message>
    <message>
        <source>From so many earned</source>
        <translation>Ab so vielen gesammelten</translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Give a level</source>
        <translation>Stufe geben</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Give the level</source>
        <translation>Die Stufe geben</translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation>Den letzten Tag eingeben.</translation>
    </message>
    <message>
        <source>{level} at least until {day}.</source>
        <translation>{level} mindestens bis {day}.</translation>
    </message>
</context>
<context>
    <name>LevelTexts</name>
    <message>
        <source>Amount spent</source>
        <translation>Ausgegebener Betrag</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Stamps and points earned</source>
        <translation>Gesammelte Stempel und Punkte</translation>
    </message>
    <message>
        <source>{level} {terms}</source>
        <translation>{level}, {terms}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message numerus="yes">
        <source>A level is reached at once and counts from the next sale. After %n month(s) a customer who no longer reaches it goes down by one level. Spending points costs no level.</source>
        <translation>
            <numerusform>Eine Stufe ist sofort erreicht und gilt ab dem nächsten Verkauf. Wer sie nach %n Monat nicht mehr erreicht, fällt um eine Stufe zurück. Punkte einlösen kostet keine Stufe.</numerusform>
            <numerusform>Eine Stufe ist sofort erreicht und gilt ab dem nächsten Verkauf. Wer sie nach %n Monaten nicht mehr erreicht, fällt um eine Stufe zurück. Punkte einlösen kostet keine Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {before} then have {after}.</source>
        <translation>
            <numerusform>%Ln Kunde mit {before} hat dann {after}.</numerusform>
            <numerusform>%Ln Kunden mit {before} haben dann {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stamps and points ×{factor}</source>
        <translation>Stempel und Punkte ×{factor}</translation>
    </message>
    <message>
        <source>{percent} % off every sale</source>
        <translation>{percent} % Rabatt auf jeden Einkauf</translation>
    </message>
    <message numerus="yes">
        <source>offers %n day(s) earlier</source>
        <translation>
            <numerusform>Angebote %n Tag früher</numerusform>
            <numerusform>Angebote %n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Noch {missing} bis {level}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln Besuch</numerusform>
            <numerusform>%Ln Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) or point(s)</source>
        <translation>
            <numerusform>%Ln Stempel oder Punkt</numerusform>
            <numerusform>%Ln Stempel oder Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {threshold} in %n month(s)</source>
        <translation>
            <numerusform>mindestens {threshold} in %n Monat</numerusform>
            <numerusform>mindestens {threshold} in %n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation>Läuft seit {day}</translation>
    </message>
</context>
<context>
    <name>LevelsPreview</name>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Alle Stufen</translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Den eigenen Namen antippen.</translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation>PIN von {name} eingeben oder auf einen anderen Namen tippen.</translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation>Töne und Anzeige</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation>Drei kurze: fertig, hierher sehen, Prämie bereit. Alles ist auch zu sehen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Töne sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation>Sandwich</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Keks</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salat</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Meat</source>
        <translation>Fleisch</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Süßes</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Waschen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Meergrün</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Blattgrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Karamell</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation>Die Leitung kann das erlauben</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation>Wer erlaubt es? Die PIN gilt nur hierfür; beide Namen werden festgehalten.</translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation>Bitte die PIN von {name}.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>Zwei Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Who else is this?</source>
        <translation>Wer ist das noch?</translation>
    </message>
    <message>
        <source>Search for the other record of {name}, or scan its card.</source>
        <translation>Den anderen Eintrag von {name} suchen oder die Karte dazu scannen.</translation>
    </message>
    <message>
        <source>Which one stays? It keeps its name, phone and e-mail.</source>
        <translation>Welcher Eintrag bleibt? Er behält Name, Telefon und E-Mail.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation>Sonst wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>vorher gezeigt</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message numerus="yes">
        <source>%n voucher(s) come along.</source>
        <translation>
            <numerusform>%n Gutschein kommt mit.</numerusform>
            <numerusform>%n Gutscheine kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation>Stufe: {level}.</translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation>Übernommen: {fields}.</translation>
    </message>
    <message>
        <source>Ends, as only one of both agreed: {ended}.</source>
        <translation>Endet, weil nur einer von beiden eingewilligt hat: {ended}.</translation>
    </message>
    <message>
        <source>All cards keep working. For 30 days it can be undone.</source>
        <translation>Alle Karten gelten weiter. 30 Tage lang lässt es sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>Merged with {name} on {day}; undo until {until}.</source>
        <translation>Am {day} mit {name} zusammengeführt; lässt sich bis {until} zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = %n reward(s) and {left}.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = %n Prämie und {left}.</numerusform>
            <numerusform>{program}: {kept} + {gone} = %n Prämien und {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = {left}, %n let go.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = {left}, %n erlassen.</numerusform>
            <numerusform>{program}: {kept} + {gone} = {left}, %n erlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {kept} + {gone} = {left}.</source>
        <translation>{program}: {kept} + {gone} = {left}.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The names differ. Are they the same person?</source>
        <translation>Die Namen sind verschieden. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>The phone numbers differ; the kept one stays.</source>
        <translation>Die Telefonnummern sind verschieden; es bleibt die des bleibenden Eintrags.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ; the kept one stays.</source>
        <translation>Die E-Mail-Adressen sind verschieden; es bleibt die des bleibenden Eintrags.</translation>
    </message>
    <message>
        <source>The birthdays differ; the kept one stays.</source>
        <translation>Die Geburtstage sind verschieden; es bleibt der des bleibenden Eintrags.</translation>
    </message>
    <message>
        <source>The birthday is forgotten, also after an undo.</source>
        <translation>Der Geburtstag wird gelöscht und kommt auch beim Zurücknehmen nicht wieder.</translation>
    </message>
    <message>
        <source>A part of what is owed is let go.</source>
        <translation>Ein Teil des Minus wird erlassen.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another</source>
        <translation>Mit anderem zusammenführen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>At stamp</source>
        <translation>Bei Stempel</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prämie, wie man sie nennt</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Kostet Sie etwa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Add a reward on the way</source>
        <translation>Zwischenprämie hinzufügen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Zwischenprämien</translation>
    </message>
    <message>
        <source>More rewards on one card are not possible.</source>
        <translation>Mehr Prämien auf einer Karte sind nicht möglich.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation>Lieber ohne Angaben? Eine Karte sammelt auch ohne Namen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation>Eine neue Karte dieses Geschäfts</translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation>Noch hat sie niemand. Den Kunden anlegen, der sie bekommt.</translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation>Diese Karte wurde ersetzt</translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation>Diese Karte wurde am {day} ersetzt</translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation>Die Stempel kamen am selben Tag auf eine neue Karte. Nichts ist verloren: Kunden mit der neuen Karte oder der Telefonnummer öffnen.</translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation>Diese Karte ist gesperrt</translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation>Diese Karte wurde am {day} gesperrt</translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation>Sie wurde als verloren oder gestohlen gemeldet. Die Stempel sind sicher: vor dem Öffnen nach dem Namen fragen oder eine neue Karte ausgeben.</translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation>Diese Karte ist nicht aus diesem Geschäft</translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation>Sie sieht aus wie unsere, wurde aber nicht hier gemacht. Den Kunden beim Namen suchen oder neu anlegen.</translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation>Ein Buchstabe stimmt nicht. Mit der Karte vergleichen und neu tippen.</translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation>War {code} gemeint? Buchstabe für Buchstabe mit der Karte vergleichen.</translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation>Diese Kartennummer enthält einen Tippfehler</translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation>Keine Karte hat diese Nummer</translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation>Richtig getippt, aber kein Kunde hat sie. Nach Name oder Telefon suchen.</translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation>Mehrere Kunden haben diese Kartennummer</translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation>Die Karte selbst scannen oder nach dem Namen fragen und wählen.</translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation>Das ist der Code eines Gutscheins</translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation>Das ist der Ausweis aus dem Team</translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation>Das ist der Code eines Kassenbons</translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation>Das ist nicht der Code einer Karte</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation>Die Kundenkarte scannen oder den Kunden beim Namen suchen.</translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation>Er enthält keinen Text, der sich zeigen lässt.</translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation>Darin steht: {text}</translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation>Dieser Code ist keine Kundenkarte</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation>Zu viele unbekannte Codes in kurzer Zeit. Einen Moment warten.</translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation>Zu viele unbekannte Codes in kurzer Zeit. Das Scannen geht um {time} weiter; die Suche nach Namen geht inzwischen.</translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation>Scannen pausiert</translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation>Neue Karte für {name}</translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation>Die bisher benutzte Karte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation>Neue Karte ausgeben</translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation>Ja, {code} öffnen</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Kunden anlegen</translation>
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
        <translation>Neues Angebot</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birthday coffee</source>
        <translation>Geburtstagskaffee</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Wann es gegeben wird</translation>
    </message>
    <message>
        <source>After how many visits</source>
        <translation>Nach wie vielen Besuchen</translation>
    </message>
    <message>
        <source>After which amount spent</source>
        <translation>Nach welchem Betrag</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>In wie vielen Tagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation>Mindesteinkauf</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig, in Tagen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Höchstens insgesamt</translation>
    </message>
    <message>
        <source>At most for each customer</source>
        <translation>Höchstens je Kunde</translation>
    </message>
    <message>
        <source>As for all vouchers of the shop</source>
        <translation>Wie für alle Gutscheine des Geschäfts</translation>
    </message>
    <message>
        <source>What is shown before it is used</source>
        <translation>Vor dem Einlösen zu zeigen</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Nicht kombinierbar</translation>
    </message>
    <message>
        <source>Not in one sale with other vouchers and deals.</source>
        <translation>Nicht in einem Verkauf mit anderen Gutscheinen und Rabatten.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Wann und für wen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>{level} and higher</source>
        <translation>{level} und höher</translation>
    </message>
</context>
<context>
    <name>OfferPreview</name>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>OfferTemplates</name>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>a free cookie</source>
        <translation>ein Gratiskeks</translation>
    </message>
    <message>
        <source>a free piece of cake</source>
        <translation>ein Gratisstück Kuchen</translation>
    </message>
    <message>
        <source>Come back after some visits</source>
        <translation>Nach einigen Besuchen</translation>
    </message>
    <message>
        <source>Big spender</source>
        <translation>Vielkäufer</translation>
    </message>
    <message>
        <source>Next-visit coupon</source>
        <translation>Gutschein fürs nächste Mal</translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation>Willkommensgeschenk</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Freunde mitbringen</translation>
    </message>
    <message>
        <source>Gift by hand</source>
        <translation>Geschenk des Hauses</translation>
    </message>
    <message>
        <source>the second one free</source>
        <translation>das zweite gratis</translation>
    </message>
    <message>
        <source>the fourth one free</source>
        <translation>das vierte gratis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Buy one, get one free</source>
        <translation>Eins kaufen, eins gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Mehrere kaufen, eins gratis</translation>
    </message>
    <message>
        <source>Percentage off from an amount on</source>
        <translation>Prozentrabatt ab einem Betrag</translation>
    </message>
    <message>
        <source>Amount off from an amount on</source>
        <translation>Fester Rabatt ab einem Betrag</translation>
    </message>
    <message>
        <source>Early access for a level</source>
        <translation>Vorab für eine Stufe</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} Rabatt</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % Rabatt</translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>on a purchase of {minimum} or more</source>
        <translation>bei einem Einkauf ab {minimum}</translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>%n Tag gültig</numerusform>
            <numerusform>%n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for {level} and higher.</source>
        <translation>Nur für {level} und höher.</translation>
    </message>
    <message>
        <source>Not together with other offers.</source>
        <translation>Nicht zusammen mit anderen Angeboten.</translation>
    </message>
    <message>
        <source>The dearest of {item} is free.</source>
        <translation>Von {item} ist das teuerste Stück gratis.</translation>
    </message>
    <message>
        <source>The cheapest of {item} is free.</source>
        <translation>Von {item} ist das günstigste Stück gratis.</translation>
    </message>
    <message numerus="yes">
        <source>For every %n bought of {item}, the cheapest further one is free.</source>
        <translation>
            <numerusform>Von {item}: Je %n gekauftes ist eins mehr gratis, das günstigste.</numerusform>
            <numerusform>Von {item}: Je %n gekaufte ist eins mehr gratis, das günstigste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {amount} off {category}.</source>
        <translation>{amount} Rabatt auf {category}.</translation>
    </message>
    <message>
        <source>It takes {amount} off the sale.</source>
        <translation>{amount} Rabatt auf den Verkauf.</translation>
    </message>
    <message>
        <source>It takes {percent} % off {category}.</source>
        <translation>{percent} % Rabatt auf {category}.</translation>
    </message>
    <message>
        <source>It takes {percent} % off the sale.</source>
        <translation>{percent} % Rabatt auf den Verkauf.</translation>
    </message>
    <message>
        <source>It is handed over and is not on the receipt.</source>
        <translation>Es wird mitgegeben und steht nicht auf dem Bon.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>allen Artikeln</translation>
    </message>
    <message>
        <source>A sale of {price} comes to {due}.</source>
        <translation>Ein Verkauf über {price} kostet dann {due}.</translation>
    </message>
    <message>
        <source>With the first purchase</source>
        <translation>Beim ersten Einkauf</translation>
    </message>
    <message>
        <source>After a number of visits</source>
        <translation>Nach einigen Besuchen</translation>
    </message>
    <message>
        <source>After an amount spent</source>
        <translation>Nach einem ausgegebenen Betrag</translation>
    </message>
    <message>
        <source>For the birthday</source>
        <translation>Zum Geburtstag</translation>
    </message>
    <message>
        <source>When a customer stays away</source>
        <translation>Wenn ein Kunde wegbleibt</translation>
    </message>
    <message>
        <source>For bringing a friend</source>
        <translation>Fürs Mitbringen eines Freundes</translation>
    </message>
    <message>
        <source>With a purchase, for the next visit</source>
        <translation>Beim Einkauf, für den nächsten Besuch</translation>
    </message>
    <message>
        <source>Given by hand, with a reason</source>
        <translation>Von Hand gegeben, mit Grund</translation>
    </message>
    <message>
        <source>With a code typed at the counter</source>
        <translation>Mit einem Code, der an der Kasse eingegeben wird</translation>
    </message>
    <message>
        <source>On every sale, by itself</source>
        <translation>Bei jedem Verkauf, von selbst</translation>
    </message>
    <message>
        <source>It applies by itself; nobody has to press anything.</source>
        <translation>Es gilt von selbst; niemand muss etwas drücken.</translation>
    </message>
    <message>
        <source>The cashier types the code into the sale.</source>
        <translation>Die Kassenkraft gibt den Code beim Verkauf ein.</translation>
    </message>
    <message>
        <source>Given on the customer&apos;s page; then it waits here.</source>
        <translation>Auf der Seite des Kunden gegeben; dann liegt es hier bereit.</translation>
    </message>
    <message>
        <source>It waits here with the customer until it is used.</source>
        <translation>Es liegt hier beim Kunden bereit, bis es eingelöst wird.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>Stufe {number}</translation>
    </message>
    <message>
        <source>{reward} next time, with every purchase</source>
        <translation>{reward} fürs nächste Mal, bei jedem Einkauf</translation>
    </message>
    <message>
        <source>{reward} next time, with a purchase from {amount} on</source>
        <translation>{reward} fürs nächste Mal, bei einem Einkauf ab {amount}</translation>
    </message>
    <message>
        <source>{reward} with the first purchase</source>
        <translation>{reward} beim ersten Einkauf</translation>
    </message>
    <message numerus="yes">
        <source>{reward} after %n visit(s)</source>
        <translation>
            <numerusform>{reward} nach %n Besuch</numerusform>
            <numerusform>{reward} nach %n Besuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reward} for {amount} spent in %n day(s)</source>
        <translation>
            <numerusform>{reward} für {amount} Umsatz an %n Tag</numerusform>
            <numerusform>{reward} für {amount} Umsatz in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} for the birthday</source>
        <translation>{reward} zum Geburtstag</translation>
    </message>
    <message>
        <source>{reward} for customers who stay away</source>
        <translation>{reward} für Kunden, die wegbleiben</translation>
    </message>
    <message>
        <source>{reward} for bringing a friend, and for the friend</source>
        <translation>{reward} fürs Mitbringen eines Freundes, auch für den Freund</translation>
    </message>
    <message>
        <source>{reward}, given by hand</source>
        <translation>{reward}, von Hand gegeben</translation>
    </message>
    <message>
        <source>{reward} with the code {code}</source>
        <translation>{reward} mit dem Code {code}</translation>
    </message>
    <message>
        <source>{reward} on every sale</source>
        <translation>{reward} bei jedem Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln in all.</source>
        <translation>
            <numerusform>Höchstens %Ln insgesamt.</numerusform>
            <numerusform>Höchstens %Ln insgesamt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln for each customer.</source>
        <translation>
            <numerusform>Höchstens %Ln je Kunde.</numerusform>
            <numerusform>Höchstens %Ln je Kunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 7 days before, once in 365 days.</source>
        <translation>Ab 7 Tage vorher, einmal in 365 Tagen.</translation>
    </message>
    <message>
        <source>Once in 90 days.</source>
        <translation>Einmal in 90 Tagen.</translation>
    </message>
    <message>
        <source>After the friend&apos;s first sale; 5 a month and 20 in all at most.</source>
        <translation>Nach dem ersten Einkauf des Freundes; höchstens 5 im Monat und 20 insgesamt.</translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation>Beispielgeschäft wird angelegt …</translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation>Kasse wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln ausgegeben</numerusform>
            <numerusform>%Ln ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln eingelöst</numerusform>
            <numerusform>%Ln eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>How customers collect</source>
        <translation>Wie Kunden sammeln</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Give something for a birthday, a first visit, or a friend who was brought.</source>
        <translation>Etwas schenken: zum Geburtstag, beim ersten Besuch oder für einen mitgebrachten Freund.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Let a purchase earn more on quiet days or hours.</source>
        <translation>An ruhigen Tagen oder zu ruhigen Stunden mehr sammeln lassen.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Neue Stufen</translation>
    </message>
    <message>
        <source>Thank those who come most with a level of their own.</source>
        <translation>Wer am häufigsten kommt, bekommt zum Dank eine eigene Stufe.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation>Festlegen, was Kunden sammeln und was sie dafür bekommen.</translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation>Bei jedem Stempel und jeder Prämie bleibt der Name dessen, der sie gab.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation>Jeder an der Kasse kann im Namen von {name} handeln.</translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation>Leitung und Inhabern eine PIN geben.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation>Ein Tippen auf den Namen genügt dann zum Anmelden.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation>Wer weg ist, kann sich nicht anmelden; der Name bleibt bei dem, was getan wurde.</translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation>Stempelt, löst Prämien ein, legt Kunden an.</translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation>Nimmt auch ältere Stempel zurück und ändert Artikel und Regeln.</translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation>Darf alles: Team, Programme, Geschäft.</translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation>Neue PIN (freiwillig)</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>PIN (freiwillig)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>mindestens %n Ziffer</numerusform>
            <numerusform>mindestens %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a|an|the</source>
        <translation>ein|eine|einen|der|die|das</translation>
    </message>
    <message>
        <source>the {reward}</source>
        <translation>die Prämie „{reward}“</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>diese Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n Besuch seit {month}</numerusform>
            <numerusform>%n Besuche seit {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation>zuletzt {when}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Heute Geburtstag</translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation>Geburtstag am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n Stempel im Minus</numerusform>
            <numerusform>%n Stempel im Minus</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended, and can&apos;t be used any more.</source>
        <translation>Beendet und nicht mehr einlösbar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n stamp(s)</source>
        <translation>
            <numerusform>{count} von %n Stempel</numerusform>
            <numerusform>{count} von %n Stempeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation>{reward} ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × bereit: {reward}</numerusform>
            <numerusform>%n × bereit: {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n Stempel</numerusform>
            <numerusform>%n Stempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation>verdient am {day}</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>ab morgen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of today</source>
        <translation>heute am Tagesende</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire {when}</source>
        <translation>
            <numerusform>%n Stempel verfällt {when}</numerusform>
            <numerusform>%n Stempel verfallen {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire {when}</source>
        <translation>
            <numerusform>%n Punkt verfällt {when}</numerusform>
            <numerusform>%n Punkte verfallen {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire after {day}</source>
        <translation>
            <numerusform>%n Stempel verfällt nach dem {day}</numerusform>
            <numerusform>%n Stempel verfallen nach dem {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire after {day}</source>
        <translation>
            <numerusform>%n Punkt verfällt nach dem {day}</numerusform>
            <numerusform>%n Punkte verfallen nach dem {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} after {day}</source>
        <translation>{units} nach dem {day}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation>Startbonus: {units}</translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation>{reward} eingelöst</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Part returned: {what}</source>
        <translation>Teil zurückgegeben: {what}</translation>
    </message>
    <message>
        <source>Corrected: {units}</source>
        <translation>Korrigiert: {units}</translation>
    </message>
    <message>
        <source>Expired: {units}</source>
        <translation>Verfallen: {units}</translation>
    </message>
    <message>
        <source>A voucher expired</source>
        <translation>Ein Gutschein ist verfallen</translation>
    </message>
    <message>
        <source>Merged with another card</source>
        <translation>Mit einer anderen Karte zusammengeführt</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <source>Voucher: {reward}</source>
        <translation>Gutschein: {reward}</translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation>Stufe: {level}</translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation>Für {name} zurückgenommen. {state}</translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation>{reward} für {name} eingelöst.</translation>
    </message>
    <message>
        <source>Corrected for {name}. {state}</source>
        <translation>Für {name} korrigiert. {state}</translation>
    </message>
    <message>
        <source>Visit of {name} noted.</source>
        <translation>Besuch notiert: {name}.</translation>
    </message>
    <message>
        <source>{reward} for {name}, as a voucher.</source>
        <translation>{reward} für {name}, als Gutschein.</translation>
    </message>
    <message>
        <source>{name} is on level {level} now.</source>
        <translation>{name} ist jetzt auf Stufe {level}.</translation>
    </message>
    <message>
        <source>Merged: everything is with {name} now.</source>
        <translation>Zusammengeführt: Alles zählt jetzt für {name}.</translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Die Zusammenführung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation>{units} für {name}. {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>Noch %n, dann {reward}</numerusform>
            <numerusform>Noch %n, dann {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation>{program} voll.</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n Stempel im Minus.</numerusform>
            <numerusform>%n Stempel im Minus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation>{count} von {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>Jetzt %n Punkt.</numerusform>
            <numerusform>Jetzt %n Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>PIN zeigen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>At most {most}</source>
        <translation>Höchstens {most}</translation>
    </message>
    <message>
        <source>Type a whole number of points.</source>
        <translation>Eine ganze Zahl von Punkten eingeben.</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>Mit Punkten zahlen</translation>
    </message>
    <message>
        <source>Points that pay</source>
        <translation>Punkte zum Zahlen</translation>
    </message>
    <message>
        <source>Don&apos;t pay with points</source>
        <translation>Nicht mit Punkten zahlen</translation>
    </message>
    <message>
        <source>{level} earns ×{factor}</source>
        <translation>{level} sammelt ×{factor}</translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>Points for the reward</source>
        <translation>Punkte für die Prämie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus für neue Kunden</translation>
    </message>
    <message>
        <source>A point pays</source>
        <translation>Ein Punkt ist wert</translation>
    </message>
    <message>
        <source>At most so many percent of a purchase</source>
        <translation>Höchstens so viel Prozent eines Einkaufs</translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation>Punkte als Geld</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation>Auf der gedruckten Karte</translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation>Eine Karte, die voll wird</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffeekarte</translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation>Zeile auf der Karte</translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation>Auch in diesem Verkauf</translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation>Zehn auf einmal: neun bezahlt, eins gratis. Sonst gilt die Prämie beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation>Wie Kunden sammeln</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>A balance that grows</source>
        <translation>Ein Guthaben, das wächst</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation>Was bekommen treue Kunden?</translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation>Einen Anfang wählen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation>Kunden bekommen</translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation>Punkte für eine Prämie</translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation>Stempel auf voller Karte</translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>%n kaufen, danach {reward}</numerusform>
            <numerusform>%n kaufen, danach {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>%n Stempel sammeln, dann {reward}</numerusform>
            <numerusform>%n Stempel sammeln, dann {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get {reward}</source>
        <translation>
            <numerusform>für %n Punkt {reward}</numerusform>
            <numerusform>für %n Punkte {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>A stamp for every item</source>
        <translation>Ein Stempel je Artikel</translation>
    </message>
    <message>
        <source>A point for every item</source>
        <translation>Ein Punkt je Artikel</translation>
    </message>
    <message>
        <source>A stamp for every visit</source>
        <translation>Ein Stempel je Besuch</translation>
    </message>
    <message>
        <source>A point for every visit</source>
        <translation>Ein Punkt je Besuch</translation>
    </message>
    <message>
        <source>A stamp for every {amount}</source>
        <translation>Ein Stempel je {amount}</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Ein Punkt je {amount}</translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation>Startbonus für neue Kunden: {units}.</translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation>Eine Karte, die in einem Verkauf voll wird, gilt in diesem Verkauf.</translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation>Eine volle Karte gilt ab dem nächsten Verkauf.</translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation>nur {categories}</translation>
    </message>
    <message>
        <source>not {categories}</source>
        <translation>ohne {categories}</translation>
    </message>
    <message>
        <source>{factor} times as much</source>
        <translation>{factor}-mal so viel</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a visit</source>
        <translation>
            <numerusform>höchstens %Ln je Besuch</numerusform>
            <numerusform>höchstens %Ln je Besuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a day</source>
        <translation>
            <numerusform>höchstens %Ln am Tag</numerusform>
            <numerusform>höchstens %Ln am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with the first purchase</source>
        <translation>
            <numerusform>%Ln mehr beim ersten Einkauf</numerusform>
            <numerusform>%Ln mehr beim ersten Einkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} at {stamps}</source>
        <translation>{reward} bei {stamps}</translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation>ein Punkt ist {amount} wert</translation>
    </message>
    <message>
        <source>at most {percent} % of a purchase</source>
        <translation>höchstens {percent} % eines Einkaufs</translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after it was earned</source>
        <translation>
            <numerusform>verfällt %n Monat nach dem Sammeln</numerusform>
            <numerusform>verfällt %n Monate nach dem Sammeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after the last visit</source>
        <translation>
            <numerusform>verfällt %n Monat nach dem letzten Besuch</numerusform>
            <numerusform>verfällt %n Monate nach dem letzten Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expires</source>
        <translation>nichts verfällt</translation>
    </message>
    <message>
        <source>runs without an end</source>
        <translation>läuft ohne Ende</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>beendet am {day}</translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation>endet nach dem {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln Kunde sammelt noch auf der alten Karte</numerusform>
            <numerusform>%Ln Kunden sammeln noch auf der alten Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln Kunde mit Stempeln behält die alte Karte, bis sie voll ist.</numerusform>
            <numerusform>%Ln Kunden mit Stempeln behalten die alte Karte, bis sie voll ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation>Wer {spent} ausgibt, bekommt {amount} zurück, etwa {share} %.</translation>
    </message>
    <message numerus="yes">
        <source>rewards can then be used for %n day(s) more</source>
        <translation>
            <numerusform>Prämien sind dann noch %n Tag einlösbar</numerusform>
            <numerusform>Prämien sind dann noch %n Tage einlösbar</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards end with it</source>
        <translation>Prämien verfallen dann auch</translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>New levels</source>
        <translation>Neue Stufen</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PromotionEditor</name>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Ruhige Nachmittage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Wie viel Mal so viel</translation>
    </message>
    <message>
        <source>In which program</source>
        <translation>In welchem Programm</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>An welchen Tagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Times a day for each customer</source>
        <translation>Mal am Tag je Kunde</translation>
    </message>
    <message>
        <source>Times in all for each customer</source>
        <translation>Mal insgesamt je Kunde</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Wann es gilt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
</context>
<context>
    <name>PromotionPreview</name>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>Die nächsten Male</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nie.</translation>
    </message>
</context>
<context>
    <name>PromotionTemplates</name>
    <message>
        <source>Quiet afternoons</source>
        <translation>Ruhige Nachmittage</translation>
    </message>
    <message>
        <source>Early birds</source>
        <translation>Frühaufsteher</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Ein Tag der Woche</translation>
    </message>
    <message>
        <source>A special week</source>
        <translation>Eine besondere Woche</translation>
    </message>
</context>
<context>
    <name>PromotionTexts</name>
    <message>
        <source>for {program} only</source>
        <translation>nur für {program}</translation>
    </message>
    <message>
        <source>Where several promotions fit, the customer has the best one.</source>
        <translation>Wo mehrere Aktionen passen, bekommt der Kunde die beste.</translation>
    </message>
    <message>
        <source>Double {units}</source>
        <translation>Doppelte {units}</translation>
    </message>
    <message>
        <source>Triple {units}</source>
        <translation>Dreifache {units}</translation>
    </message>
    <message>
        <source>{factor} × {units}</source>
        <translation>{factor} × {units}</translation>
    </message>
    <message>
        <source>A purchase for {before} gives {after}.</source>
        <translation>Ein Einkauf bringt dann {after} statt {before}.</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>stamps and points</source>
        <translation>Stempel und Punkte</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) a day for each customer.</source>
        <translation>
            <numerusform>Höchstens einmal am Tag je Kunde.</numerusform>
            <numerusform>Höchstens %Ln Mal am Tag je Kunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) in all for each customer.</source>
        <translation>
            <numerusform>Höchstens einmal insgesamt je Kunde.</numerusform>
            <numerusform>Höchstens %Ln Mal insgesamt je Kunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The card, or the last 4 digits of the phone</source>
        <translation>Die Karte oder die letzten 4 Ziffern des Telefons</translation>
    </message>
    <message>
        <source>The last 4 digits of the phone</source>
        <translation>Die letzten 4 Ziffern des Telefons</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation>Die PIN der Leitung</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation>Den Betrag wie auf dem Bon eingeben, zum Beispiel {amount}.</translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation>Betrag, wenn gewünscht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation>Dieser Einkauf</translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>Stempel</numerusform>
            <numerusform>Stempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>Stück</numerusform>
            <numerusform>Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation>Ja, noch einmal</translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation>Jetzt erlauben</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>These are not the last digits of the phone. {ask}</source>
        <translation>Das sind nicht die letzten Ziffern des Telefons. {ask}</translation>
    </message>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation>Letzte 4 Ziffern des Telefons</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>{capped} Why?</source>
        <translation>{capped} Warum?</translation>
    </message>
    <message>
        <source>No more today</source>
        <translation>Heute nicht mehr</translation>
    </message>
    <message>
        <source>They bought a lot today</source>
        <translation>Heute viel gekauft</translation>
    </message>
    <message>
        <source>Stamped wrongly before</source>
        <translation>Vorher falsch gestempelt</translation>
    </message>
    <message>
        <source>As a kindness</source>
        <translation>Aus Kulanz</translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation>Eine neue Karte für {name}? Die bisherige Karte gilt dann sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, eine neue Karte</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Mit Punkten bezahlt</translation>
    </message>
    <message>
        <source>of {price}</source>
        <translation>von {price}</translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{level}: {percent} % off</source>
        <translation>{level}: {percent} % Rabatt</translation>
    </message>
    <message>
        <source>a gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>take it off by hand</source>
        <translation>bitte von Hand abziehen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>“{better}” is better than “{other}”, so it is used instead.</source>
        <translation>„{better}“ ist günstiger als „{other}“ und gilt stattdessen.</translation>
    </message>
    <message>
        <source>“{better}” is used, so “{other}” is not: only one of them.</source>
        <translation>„{better}“ wird eingelöst, „{other}“ also nicht: nur eines von beiden.</translation>
    </message>
    <message>
        <source>Not together with “{other}”.</source>
        <translation>Nicht zusammen mit „{other}“.</translation>
    </message>
    <message>
        <source>“{better}” is better here.</source>
        <translation>„{better}“ ist hier günstiger.</translation>
    </message>
    <message>
        <source>It would change nothing in this purchase.</source>
        <translation>Das würde an diesem Einkauf nichts ändern.</translation>
    </message>
    <message>
        <source>Type the amount: it needs {least} or more.</source>
        <translation>Den Betrag eingeben: mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>Best for {name}: to pay {due}</source>
        <translation>Am besten für {name}: zu zahlen {due}</translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation>Ohne den Code</translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation>Ohne Gutscheine</translation>
    </message>
    <message>
        <source>Uses: {vouchers}, without the code</source>
        <translation>Löst ein: {vouchers}, ohne den Code</translation>
    </message>
    <message>
        <source>Uses: {vouchers}</source>
        <translation>Löst ein: {vouchers}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, Person wechseln</translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation>{name} (F9: wechseln)</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>A stamp was forgotten</source>
        <translation>Stempel vergessen</translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation>Verzählt</translation>
    </message>
    <message>
        <source>A present of the shop</source>
        <translation>Geschenk des Hauses</translation>
    </message>
    <message>
        <source>Taken over from a paper card</source>
        <translation>Von einer Papierkarte übernommen</translation>
    </message>
    <message>
        <source>Some other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>As a thank you</source>
        <translation>Als Dankeschön</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>For an occasion</source>
        <translation>Zu einem Anlass</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Aus anderem Grund</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation>{name} ist schon Kunde</translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation>mit derselben Telefonnummer.</translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation>mit derselben E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Diese Karte öffnen</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} ist angelegt.</translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation>{name} ist angelegt. Die Karte kann übergeben werden.</translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation>{name} war schon gespeichert. Zum Übergeben eine neue Karte drucken.</translation>
    </message>
</context>
<context>
    <name>ReplayBanner</name>
    <message>
        <source>Work it out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Who would gain and who would lose</source>
        <translation>Wer gewinnt und wer verliert</translation>
    </message>
    <message>
        <source>What would the last 90 days have come to?</source>
        <translation>Was hätten die letzten 90 Tage ergeben?</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Neu ausrechnen</translation>
    </message>
    <message>
        <source>The program has been changed since this was worked out.</source>
        <translation>Das Programm wurde geändert, seit das ausgerechnet wurde.</translation>
    </message>
</context>
<context>
    <name>ReplayTexts</name>
    <message numerus="yes">
        <source>In the last %n days nothing was sold, so there is nothing to replay yet.</source>
        <translation>
            <numerusform>Am letzten %n Tag wurde nichts verkauft; noch gibt es nichts durchzuspielen.</numerusform>
            <numerusform>In den letzten %n Tagen wurde nichts verkauft; noch gibt es nichts durchzuspielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the visits of the last %n day(s): {result}.</source>
        <translation>
            <numerusform>Mit den Besuchen des letzten %n Tages: {result}.</numerusform>
            <numerusform>Mit den Besuchen der letzten %n Tage: {result}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reward is reckoned for every so many stamps or points. Promotions, levels and expiry are left out.</source>
        <translation>Für je so viele Stempel oder Punkte ist eine Prämie gerechnet. Aktionen, Stufen und Verfall bleiben außen vor.</translation>
    </message>
    <message>
        <source>Would gain most: {names}.</source>
        <translation>Am meisten gewinnen: {names}.</translation>
    </message>
    <message>
        <source>Would lose most: {names}.</source>
        <translation>Am meisten verlieren: {names}.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % fertig</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message>
        <source>or {share} % of what was spent</source>
        <translation>oder {share} % des Umsatzes</translation>
    </message>
    <message>
        <source>nobody would have got a reward</source>
        <translation>niemand hätte eine Prämie bekommen</translation>
    </message>
    <message>
        <source>less than one reward a month</source>
        <translation>weniger als eine Prämie im Monat</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln reward(s) a month</source>
        <translation>
            <numerusform>etwa %Ln Prämie im Monat</numerusform>
            <numerusform>etwa %Ln Prämien im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose.</source>
        <translation>Niemand gewinnt oder verliert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would gain</source>
        <translation>
            <numerusform>%Ln Kunde gewinnt</numerusform>
            <numerusform>%Ln Kunden gewinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose</source>
        <translation>
            <numerusform>%Ln verliert</numerusform>
            <numerusform>%Ln verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>{name} ({amount} a month)</source>
        <translation>{name} ({amount} im Monat)</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation>Kein Kunde gefunden zu „{typed}“</translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation>Es gibt noch mehr: einen Buchstaben mehr tippen.</translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation>„{typed}“ anlegen</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n Prämie bereit</numerusform>
            <numerusform>%n Prämien bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} von {goal}</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back or return</source>
        <translation>Zurücknehmen oder Rückgabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Take this part back</source>
        <translation>Diesen Teil zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>The level is then {level}.</source>
        <translation>Die Stufe ist dann {level}.</translation>
    </message>
    <message>
        <source>Takes nothing back: what is kept still earns the same.</source>
        <translation>Es wird nichts abgezogen: Was der Kunde behält, bringt gleich viel.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before: {what}.</source>
        <translation>Schon zurückgegeben: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n came back before</source>
        <translation>
            <numerusform>%n schon zurückgegeben</numerusform>
            <numerusform>%n schon zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back {taken} and gives back {given}</source>
        <translation>zieht {taken} ab und gibt {given} zurück</translation>
    </message>
    <message>
        <source>takes back {units}</source>
        <translation>zieht {units} ab</translation>
    </message>
    <message>
        <source>gives back {units}</source>
        <translation>gibt {units} zurück</translation>
    </message>
    <message>
        <source>{reward}, unused, is withdrawn</source>
        <translation>{reward}, ungenutzt, entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) is withdrawn</source>
        <translation>
            <numerusform>%n ungenutzte Prämie entfällt</numerusform>
            <numerusform>%n ungenutzte Prämien entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} was already used</source>
        <translation>{reward} wurde schon eingelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards were already used</source>
        <translation>
            <numerusform>%n Prämie wurde schon eingelöst</numerusform>
            <numerusform>%n Prämien wurden schon eingelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} and stays with the customer</source>
        <translation>{used}, und der Kunde darf das behalten</translation>
    </message>
    <message>
        <source>{used}, so {follows}</source>
        <translation>{used}, darum {follows}</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is owed</source>
        <translation>
            <numerusform>%n Stempel im Minus</numerusform>
            <numerusform>%n Stempel im Minus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is owed</source>
        <translation>
            <numerusform>%n Punkt im Minus</numerusform>
            <numerusform>%n Punkte im Minus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is let go</source>
        <translation>
            <numerusform>%n Stempel erlassen</numerusform>
            <numerusform>%n Stempel erlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is let go</source>
        <translation>
            <numerusform>%n Punkt erlassen</numerusform>
            <numerusform>%n Punkte erlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} and {let_go}</source>
        <translation>{owed} und {let_go}</translation>
    </message>
    <message>
        <source>{reward} can be used again</source>
        <translation>{reward} ist wieder einlösbar</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards can be used again</source>
        <translation>
            <numerusform>%n Prämie ist wieder einlösbar</numerusform>
            <numerusform>%n Prämien sind wieder einlösbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation>Prämie, wie man sie nennt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in Prozent</translation>
    </message>
    <message>
        <source>Items to buy for one free</source>
        <translation>Zu kaufen für eins gratis</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Für welche Artikel</translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation>Kostet Sie etwa</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>A free item</source>
        <translation>Gratisartikel</translation>
    </message>
    <message>
        <source>The cheapest item free</source>
        <translation>Günstigster Artikel gratis</translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation>Mehrere kaufen, eins gratis</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Fester Rabatt</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>Prozentrabatt</translation>
    </message>
    <message>
        <source>A gift handed over</source>
        <translation>Geschenk zum Mitgeben</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation>Kassenregeln</translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation>Zeit zwischen zwei Stempeln einer Karte</translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation>Kasse bei Stillstand sperren</translation>
    </message>
    <message>
        <source>Shown before a voucher is used</source>
        <translation>Vor dem Einlösen eines Gutscheins zu zeigen</translation>
    </message>
    <message>
        <source>The customer owes it</source>
        <translation>Der Kunde ist damit im Minus</translation>
    </message>
    <message>
        <source>It is forgiven</source>
        <translation>Er wird erlassen</translation>
    </message>
    <message>
        <source>A returned stamp whose reward was used</source>
        <translation>Stempel zurück, Prämie schon eingelöst</translation>
    </message>
    <message>
        <source>Units a cashier corrects alone in a day</source>
        <translation>Was eine Kassenkraft am Tag allein korrigiert</translation>
    </message>
    <message>
        <source>What was forgiven</source>
        <translation>Was erlassen wurde</translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation>In dieser Zeit braucht ein Stempel die Leitung.</translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation>Die Arbeit bleibt, wie sie ist. Es hilft nur, wenn das Team PINs hat.</translation>
    </message>
    <message>
        <source>For all programs and offers</source>
        <translation>Für alle Programme und Angebote</translation>
    </message>
    <message>
        <source>An offer can ask for something else.</source>
        <translation>Ein Angebot kann etwas anderes verlangen.</translation>
    </message>
    <message>
        <source>What is forgiven is listed for the owner.</source>
        <translation>Was erlassen wurde, steht in einer Liste für den Inhaber.</translation>
    </message>
    <message>
        <source>More than that needs a manager.</source>
        <translation>Mehr braucht die Leitung.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation>BEISPIEL · nichts hier ist echt</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
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
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation>Kaffeekarte</translation>
    </message>
    <message>
        <source>Every tenth coffee is on us</source>
        <translation>Jeder zehnte Kaffee geht aufs Haus</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>A point for every euro</source>
        <translation>Ein Punkt je Euro</translation>
    </message>
    <message>
        <source>a bag of beans</source>
        <translation>eine Tüte Kaffeebohnen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>ein Keks</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>a slice of cake</source>
        <translation>ein Stück Kuchen</translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation>Wir vermissen Sie</translation>
    </message>
    <message>
        <source>a free latte</source>
        <translation>ein Gratis-Latte</translation>
    </message>
    <message>
        <source>Lunch coupon</source>
        <translation>Mittagsgutschein</translation>
    </message>
    <message>
        <source>€1.50 off</source>
        <translation>1,50 € Rabatt</translation>
    </message>
    <message>
        <source>Bagels by three</source>
        <translation>Drei Bagels</translation>
    </message>
    <message>
        <source>the third bagel free</source>
        <translation>der dritte Bagel gratis</translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Quiet afternoons</source>
        <translation>Ruhige Nachmittage</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stammgast</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
</context>
<context>
    <name>SayTexts</name>
    <message>
        <source>The first visit: say welcome</source>
        <translation>Der erste Besuch: willkommen heißen</translation>
    </message>
    <message>
        <source>{level} with the next purchase</source>
        <translation>{level} beim nächsten Einkauf</translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation>Noch {missing} bis {level}</translation>
    </message>
    <message>
        <source>Birthday today: say happy birthday</source>
        <translation>Heute Geburtstag: gratulieren</translation>
    </message>
    <message>
        <source>Birthday on {weekday}: wish a happy birthday</source>
        <translation>Geburtstag am {weekday}: einen schönen Geburtstag wünschen</translation>
    </message>
    <message>
        <source>Birthday on {day}: wish a happy birthday</source>
        <translation>Geburtstag am {day}: einen schönen Geburtstag wünschen</translation>
    </message>
    <message>
        <source>Waiting since {day}: {reward}</source>
        <translation>Wartet seit {day}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}</source>
        <translation>{offer}: {reward}</translation>
    </message>
    <message>
        <source>{offer}: {reward}, until {day}</source>
        <translation>{offer}: {reward}, bis {day}</translation>
    </message>
    <message>
        <source>Back after a long time: say it is good to meet again</source>
        <translation>Nach langer Zeit wieder da: sagen, wie schön das Wiedersehen ist</translation>
    </message>
    <message>
        <source>Not here since {day}: say it is good to meet again</source>
        <translation>Seit {day} nicht da: sagen, wie schön das Wiedersehen ist</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wartet auf einen Scan.</translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation>Es kommt nichts? Der Scanner muss als Tastatur (HID) arbeiten und QR-Codes lesen.</translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation>Er ist langsam, darum sollte die Zeit zwischen den Tasten länger sein.</translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation>{gap} ms verwenden</translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation>{gap} ms je Taste</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Ein Scan ist angekommen.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation>Das ist keine Karte von LoyalPOS. Den Code rechts scannen.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation>Die Tastatur schreibt andere Buchstaben; Karten werden nach der Lage der Tasten gelesen.</translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation>Das war eine andere Karte als die rechts.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Karten werden auf jeder Seite gelesen, egal welches Feld aktiv ist.</translation>
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
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation>Gleiche Buchstaben</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation>Scanner und Kamera</translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation>Den Code rechts scannen. Die Buchstaben auf dem Bildschirm müssen die unter dem Code sein.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation>Längste Zeit zwischen zwei Tasten eines Scanners</translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation>Schnellere Tasten sind ein Scanner, langsamere sind Tippen. 35 ms passt meist.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation>Eine Karte davorhalten und sehen, ob sie gelesen wird.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation>{gap} ms</translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation>Den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Die Einstellung wurde geändert.</translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation>Die Kamera hat {text} gelesen.</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation>Den Code unten scannen oder irgendeine Karte. Kein Scanner da? Ohne weitermachen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation>Auch eine Kamera liest Karten, und die Nummer unter dem Code lässt sich tippen.</translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation>Wartet auf einen Scan.</translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation>Karten werden auf jeder Seite gelesen, egal welches Feld aktiv ist.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation>Das ist keine Karte von LoyalPOS. Sicherheitshalber den Code links scannen.</translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation>Ein Scan ist angekommen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Keine Einstellung mit diesem Wort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation>Geschäft und Sprache</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation>Das Land bestimmt, wie Telefonnummern gelesen werden, die Zeitzone, wann ein Geschäftstag endet. Gebuchte Beträge behalten ihre Ziffern in einer anderen Währung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation>Land, Geld und Uhr sind geraten. Ändern, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation>Ich arbeite allein</translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation>Keine PIN: Die Kasse öffnet sofort</translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation>Hier arbeiten auch andere</translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation>Ihre PIN schützt Einstellungen und Korrekturen</translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation>Ihre PIN, mindestens 6 Ziffern</translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation>Stempel zum Sammeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation>Startbonus für neue Kunden</translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation>{done} von {goal} Stempeln</translation>
    </message>
    <message>
        <source>{reward} at {count}</source>
        <translation>{reward} bei {count}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation>{entry} (zurückgenommen)</translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation>Falscher Kunde</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Taking back needs a manager&apos;s PIN.</source>
        <translation>Zum Zurücknehmen ist die PIN der Leitung nötig.</translation>
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
        <translation>Kaffeekarte</translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation>Neun zahlen, der zehnte ist gratis</translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation>ein Gratiskaffee</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation>Brotkarte</translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation>Neun Brote, eins geht aufs Haus</translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation>ein Gratisbrot</translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation>Mittag und Imbiss</translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation>Lunchkarte</translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation>Neun Mittagessen, das zehnte gratis</translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation>ein Gratis-Mittagessen</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Friseur</translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation>Friseurkarte</translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation>Neun Besuche, einer geht aufs Haus</translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation>ein Gratis-Haarschnitt</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Autowäsche</translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation>Waschkarte</translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation>Fünf Wäschen, eine gratis</translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation>eine Gratiswäsche</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation>Ein Punkt je {amount}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} Rabatt</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n Stempel, dann {reward}</numerusform>
            <numerusform>%n Stempel, dann {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation>Karte scannen oder Name, Telefon, Kartennummer tippen</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation>Mit der Kamera scannen (F4)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation>Der Ordner des Geschäfts</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Es wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation>Dieses Geschäft ist schon offen</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Das Geschäft lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation>Nicht einlösen</translation>
    </message>
    <message>
        <source>It can be used {when}.</source>
        <translation>Einlösbar {when}.</translation>
    </message>
    <message>
        <source>on {least} or more</source>
        <translation>ab {least}</translation>
    </message>
    <message>
        <source>not with other offers</source>
        <translation>nicht mit anderen Angeboten</translation>
    </message>
</context>
<context>
    <name>WeekdayRow</name>
    <message>
        <source>None pressed: every day.</source>
        <translation>Nichts gewählt: jeden Tag.</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n gesammelt</numerusform>
            <numerusform>%n gesammelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a head start</source>
        <translation>
            <numerusform>%n als Startbonus</numerusform>
            <numerusform>%n als Startbonus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first purchase</source>
        <translation>
            <numerusform>%n für den ersten Einkauf</numerusform>
            <numerusform>%n für den ersten Einkauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from a reward</source>
        <translation>
            <numerusform>%n aus einer Prämie zurück</numerusform>
            <numerusform>%n aus einer Prämie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid for rewards</source>
        <translation>
            <numerusform>%n für Prämien eingelöst</numerusform>
            <numerusform>%n für Prämien eingelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid like money</source>
        <translation>
            <numerusform>%n zum Zahlen genutzt</numerusform>
            <numerusform>%n zum Zahlen genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n zurückgegeben</numerusform>
            <numerusform>%n zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by hand</source>
        <translation>
            <numerusform>%n von Hand hinzugefügt</numerusform>
            <numerusform>%n von Hand hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n verfallen</numerusform>
            <numerusform>%n verfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came with a merge</source>
        <translation>
            <numerusform>%n durch Zusammenführung dazugekommen</numerusform>
            <numerusform>%n durch Zusammenführung dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off by hand</source>
        <translation>
            <numerusform>%n von Hand abgezogen</numerusform>
            <numerusform>%n von Hand abgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with a merge</source>
        <translation>
            <numerusform>%n durch Zusammenführung abgegeben</numerusform>
            <numerusform>%n durch Zusammenführung abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation>Noch wurde nichts gesammelt.</translation>
    </message>
    <message>
        <source>{lead}: {parts}</source>
        <translation>{lead}: {parts}</translation>
    </message>
    <message>
        <source>{units} owed</source>
        <translation>{units} im Minus</translation>
    </message>
    <message>
        <source>{units} on this card</source>
        <translation>{units} auf dieser Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n became {reward}</source>
        <translation>
            <numerusform>%n eingetauscht ({reward})</numerusform>
            <numerusform>%n eingetauscht ({reward})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became {count} × {reward}</source>
        <translation>
            <numerusform>%n eingetauscht ({count} × {reward})</numerusform>
            <numerusform>%n eingetauscht ({count} × {reward})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid until {day}</source>
        <translation>
            <numerusform>%n gültig bis {day}</numerusform>
            <numerusform>%n gültig bis {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>promised as “{tagline}”, before the program changed</source>
        <translation>versprochen als „{tagline}“, bevor sich das Programm änderte</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a visit</source>
        <translation>
            <numerusform>höchstens %n je Besuch</numerusform>
            <numerusform>höchstens %n je Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>a visit that earned nothing</source>
        <translation>ein Besuch ohne Stempel oder Punkte</translation>
    </message>
    <message>
        <source>a visit that earned nothing: {why}</source>
        <translation>ein Besuch ohne Stempel oder Punkte: {why}</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>ein Besuch</translation>
    </message>
    <message>
        <source>{amount}, one for every {unit}</source>
        <translation>{amount}, einer je {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>ein Einkauf</translation>
    </message>
    <message>
        <source>{what}; {by}, allowed by {manager}.</source>
        <translation>{what}; {by}, erlaubt von {manager}.</translation>
    </message>
    <message>
        <source>{what}; {by}.</source>
        <translation>{what}; {by}.</translation>
    </message>
    <message numerus="yes">
        <source>the card reached %n stamp(s) on {day}</source>
        <translation>
            <numerusform>die Karte hatte am {day} %n Stempel</numerusform>
            <numerusform>die Karte hatte am {day} %n Stempel</numerusform>
        </translation>
    </message>
    <message>
        <source>the card was full on {day}</source>
        <translation>die Karte war am {day} voll</translation>
    </message>
    <message>
        <source>{reward}: {reason}.</source>
        <translation>{reward}: {reason}.</translation>
    </message>
    <message>
        <source>{reward}: {reason}; valid until {until}.</source>
        <translation>{reward}: {reason}; gültig bis {until}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday}, {day}, {time}</translation>
    </message>
    <message>
        <source>the card was full: {units} became {reward}</source>
        <translation>die Karte war voll: {units}, dafür {reward}</translation>
    </message>
    <message>
        <source>{units} were paid for {reward}</source>
        <translation>{units} eingelöst: {reward}</translation>
    </message>
    <message>
        <source>{units} paid {money}</source>
        <translation>{units} als {money} eingelöst</translation>
    </message>
    <message>
        <source>{sign}{units} by hand: {reason}</source>
        <translation>{sign}{units} von Hand: {reason}</translation>
    </message>
    <message>
        <source>{what} came with a merge</source>
        <translation>{what} durch Zusammenführung dazugekommen</translation>
    </message>
    <message>
        <source>{what} left with a merge</source>
        <translation>{what} durch Zusammenführung abgegeben</translation>
    </message>
    <message>
        <source>{units}: {how}</source>
        <translation>{units}: {how}</translation>
    </message>
    <message>
        <source>{units}: a head start for a new card</source>
        <translation>{units}: Startbonus für eine neue Karte</translation>
    </message>
    <message>
        <source>{units}: for the first purchase</source>
        <translation>{units}: für den ersten Einkauf</translation>
    </message>
    <message>
        <source>{reward} was used and took {money} off</source>
        <translation>{reward} wurde eingelöst und brachte {money} Rabatt</translation>
    </message>
    <message>
        <source>{reward} was used</source>
        <translation>{reward} wurde eingelöst</translation>
    </message>
    <message>
        <source>{what} expired: valid until {day}</source>
        <translation>{what} verfallen: gültig bis {day}</translation>
    </message>
    <message>
        <source>{reward}, unused, became {units} again</source>
        <translation>{reward}, ungenutzt, wieder in {units} umgewandelt</translation>
    </message>
    <message>
        <source>{reward}, unused, was withdrawn</source>
        <translation>{reward}, ungenutzt, ist entfallen</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>der Besuch</translation>
    </message>
    <message>
        <source>{what} given back</source>
        <translation>{what} zurückgegeben</translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation>{what} zurückgenommen</translation>
    </message>
    <message>
        <source>{text} from the purchase of {day}</source>
        <translation>{text} vom Einkauf am {day}</translation>
    </message>
    <message numerus="yes">
        <source>{text}, %n let go</source>
        <translation>
            <numerusform>{text}, %n erlassen</numerusform>
            <numerusform>{text}, %n erlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: {reason}</source>
        <translation>{text}: {reason}</translation>
    </message>
    <message>
        <source>the other card</source>
        <translation>die andere Karte</translation>
    </message>
    <message numerus="yes">
        <source>{reward}: the card reached %n stamp(s)</source>
        <translation>
            <numerusform>{reward}: die Karte hatte %n Stempel</numerusform>
            <numerusform>{reward}: die Karte hatte %n Stempel</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} from “{offer}”: {trigger}</source>
        <translation>{reward} aus „{offer}“: {trigger}</translation>
    </message>
    <message>
        <source>“{offer}”, {trigger}, on {day}</source>
        <translation>„{offer}“, {trigger}, am {day}</translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation>gegeben von {person}</translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation>für den ersten Einkauf</translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation>fürs Wiederkommen</translation>
    </message>
    <message>
        <source>for what was spent</source>
        <translation>für den Umsatz</translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation>zum Geburtstag</translation>
    </message>
    <message>
        <source>after a long time away</source>
        <translation>nach langer Abwesenheit</translation>
    </message>
    <message>
        <source>for bringing a friend</source>
        <translation>fürs Mitbringen eines Freundes</translation>
    </message>
    <message>
        <source>for the next visit</source>
        <translation>für den nächsten Besuch</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>von Hand gegeben</translation>
    </message>
    <message>
        <source>for a code</source>
        <translation>für einen Code</translation>
    </message>
    <message>
        <source>with every purchase</source>
        <translation>bei jedem Einkauf</translation>
    </message>
    <message>
        <source>{text}, at least until {day}</source>
        <translation>{text}, mindestens bis {day}</translation>
    </message>
    <message>
        <source>{text}, counted again on {day}</source>
        <translation>{text}, neu gezählt am {day}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation>Diese Karte ist hier nicht bekannt. Den Kunden nach Name oder Telefonnummer suchen.</translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation>Diese Karte gehört schon einem Kunden. Eine andere leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation>Diese Karte ist nicht von diesem Geschäft. Eine eigene leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation>Diese Karte ist beendet und nicht wieder verwendbar. Eine andere leere Karte nehmen.</translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation>Dieser Kunde ist nicht mehr in der Datei. Neu suchen.</translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation>Der Name hat {length} Buchstaben; {most} passen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation>Die Notiz hat {length} Buchstaben; {most} passen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation>Das ist keine vollständige Telefonnummer. Ziffern vergleichen oder leer lassen.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse. Vergleichen oder leer lassen.</translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation>Diesen Tag gibt es nicht. Tag und Monat eingeben, zum Beispiel 24.12.</translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation>Name, Telefonnummer oder E-Mail-Adresse eingeben, zu der diese Angaben gehören.</translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation>Der Kunde hat hierzu nicht eingewilligt. Fragen und ankreuzen oder das Feld leeren.</translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation>Die Zahl muss von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation>Dieser Betrag kann nicht stimmen. Wie auf dem Bon eingeben, zum Beispiel 7,40.</translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation>Diese Karte wurde vor {seconds} gestempelt. Noch einmal stempeln?</translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation>Zwischen Stempeln liegt Wartezeit; diese Karte geht wieder in {wait_seconds}. Die Leitung kann es jetzt erlauben.</translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation>Dieser Einkauf bringt nichts. Erst den Betrag eingeben, dann stempeln.</translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation>Das wurde schon mit anderem Inhalt gebucht. Karte scannen und neu beginnen.</translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation>Dieser Gutschein ist hier nicht bekannt. Die Kundenkarte noch einmal scannen.</translation>
    </message>
    <message>
        <source>This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.</source>
        <translation>Diese Prämie wurde schon am {on} um {at} an Kasse {till} ausgegeben. Sie kann nicht zweimal ausgegeben werden.</translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation>Diese Prämie wurde mit ihren Stempeln zurückgenommen. Die Karte noch einmal scannen.</translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation>Diese Prämie galt bis {on}. Sie ist nicht mehr einlösbar.</translation>
    </message>
    <message>
        <source>This voucher can be used from {on} on. Keep it until then.</source>
        <translation>Dieser Gutschein ist ab {on} einlösbar. Bis dahin aufheben.</translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation>Die Prämie ändert an diesem Einkauf nichts und bleibt für später.</translation>
    </message>
    <message>
        <source>Scan the card, or type the last 4 digits of the phone.</source>
        <translation>Die Karte scannen oder die letzten 4 Ziffern des Telefons eingeben.</translation>
    </message>
    <message>
        <source>This card has had all of today: {most} at most. A manager can allow more, with a reason.</source>
        <translation>Diese Karte hat für heute alles bekommen: höchstens {most}. Die Leitung kann mehr erlauben, mit Grund.</translation>
    </message>
    <message>
        <source>No offer has this code. Compare it letter by letter.</source>
        <translation>Kein Angebot hat diesen Code. Buchstabe für Buchstabe vergleichen.</translation>
    </message>
    <message>
        <source>At most {most} points can pay for this purchase; {points} are too many.</source>
        <translation>Höchstens {most} Punkte können diesen Einkauf bezahlen; {points} sind zu viel.</translation>
    </message>
    <message>
        <source>This offer needs a purchase of {least} or more.</source>
        <translation>Dieses Angebot braucht einen Einkauf ab {least}.</translation>
    </message>
    <message>
        <source>These two cannot be used in one purchase. Take one of them out.</source>
        <translation>Diese beiden gehen nicht in einem Einkauf. Eins davon herausnehmen.</translation>
    </message>
    <message>
        <source>This offer does not run today.</source>
        <translation>Dieses Angebot gilt heute nicht.</translation>
    </message>
    <message>
        <source>This offer is for a higher level than the customer&apos;s.</source>
        <translation>Dieses Angebot ist für eine höhere Stufe als die des Kunden.</translation>
    </message>
    <message>
        <source>All that there was of this offer has been given.</source>
        <translation>Von diesem Angebot ist alles ausgegeben.</translation>
    </message>
    <message>
        <source>This customer had the offer already.</source>
        <translation>Dieser Kunde hatte das Angebot schon.</translation>
    </message>
    <message>
        <source>Something better applies by itself, so the voucher was kept for later.</source>
        <translation>Etwas Günstigeres gilt von selbst; der Gutschein bleibt für später.</translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation>Das kann nur die Leitung erlauben.</translation>
    </message>
    <message>
        <source>No phone number is kept to compare. A manager can allow this.</source>
        <translation>Zum Vergleichen ist keine Telefonnummer gespeichert. Die Leitung kann es erlauben.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of the customer&apos;s phone.</source>
        <translation>Die letzten 4 Ziffern vom Telefon des Kunden eingeben.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card.</source>
        <translation>Die Kundenkarte scannen.</translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation>Diese Prämie kostet {cost} Punkte; der Kunde hat {points}.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation>An dieser Kasse gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation>Der letzte Stempel ist über eine Minute alt. Die Leitung kann ihn im Verlauf zurücknehmen.</translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation>Das ist schon zurückgenommen. Zweimal geht nicht.</translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation>Diese Buchung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Erst einen Grund wählen.</translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation>Dieses Programm ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation>Dem Programm einen Namen geben.</translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation>Eine volle Karte braucht eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation>Angeben, was Kunden bekommen, zum Beispiel: ein Gratiskaffee.</translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation>Eingeben, für welchen Betrag es einen Punkt gibt, zum Beispiel 1,00.</translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation>Ein Startbonus muss kleiner sein als eine volle Karte: höchstens {most}.</translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation>Dieser Text ist zu lang; {most} Buchstaben passen.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>Diese Person ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Den Namen der Person eingeben.</translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation>Das Geschäft braucht einen Inhaber. Erst jemand anderen dazu machen.</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Diese PIN stimmt nicht. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in {seconds}.</translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation>Diese PIN braucht mindestens {least} Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation>Eine PIN hat nur Ziffern, höchstens {most}.</translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation>Das kann nur die Leitung. Mit F9 wechseln.</translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation>Das kann nur der Inhaber. Mit F9 wechseln.</translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation>Den Namen des Geschäfts eingeben.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Dieser Wert passt hier nicht.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation>Diese Datei ist kein Bild, das sich öffnen lässt. PNG oder JPEG versuchen.</translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation>Dieses Bild ist zu groß. Auf den Code zuschneiden und neu versuchen.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation>Im Bild wurde kein QR-Code gefunden. Näher und mit mehr Licht aufnehmen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation>Der Datenträger ist voll, darum wurde nichts gespeichert. Platz schaffen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation>Der Datenträger hat nicht richtig geantwortet. Nichts ging verloren; bitte prüfen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation>Dieser Ordner liegt im Netzwerk; dort kann die Datei Schaden nehmen. Einen Ordner auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation>Dieser Ordner wird von einem Cloud-Dienst kopiert; das kann der Datei schaden. Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation>Die Datei ist nicht mehr an ihrem Ort. Den Datenträger anschließen oder eine Sicherung einspielen; es wurde keine neue Datei angelegt.</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation>In diesem Ordner ist schon ein Geschäft. Es blieb unverändert; bitte dieses öffnen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation>Die Datei ist beschädigt. Sie blieb unverändert; die neueste gute Sicherung einspielen.</translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation>Diese Datei ist kein Geschäft von LoyalPOS. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation>Die Datei stammt von einem neueren LoyalPOS. Diese Version installieren; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation>Ein anderes Programm hält die Datei fest. Dieses schließen, dann noch einmal drücken.</translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation>Die Sicherung gelang nicht, darum wurde nichts geändert. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation>Dieses Geschäft ist in einem anderen LoyalPOS-Fenster auf diesem Computer offen.</translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation>Der Datenträger hat das nicht bestätigt. LoyalPOS sieht nach, bevor etwas wiederholt wird.</translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation>Das Geschäft ist geschlossen. LoyalPOS neu starten.</translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation>Ein Teil von LoyalPOS ist auf diesem Computer zu alt. LoyalPOS neu installieren.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation>Keine Kamera gefunden. Ein Bild des Codes öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation>Die Kamera antwortet nicht. Vielleicht nutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation>Das ließ sich nicht drucken oder sichern. Drucker oder Ordner prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation>In LoyalPOS ist etwas schiefgegangen. Gebuchtes ist nicht verloren. Bitte noch einmal drücken; Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Wählen, was zurückkam.</translation>
    </message>
    <message>
        <source>At most {most} of this sale can still come back.</source>
        <translation>Von diesem Verkauf kann noch höchstens {most} zurückkommen.</translation>
    </message>
    <message>
        <source>A correction is at least 1 and at most {most}, more or less.</source>
        <translation>Eine Korrektur ist mindestens 1 und höchstens {most}, plus oder minus.</translation>
    </message>
    <message>
        <source>The customer has {most}; more than that cannot be taken off.</source>
        <translation>Der Kunde hat {most}; mehr lässt sich nicht abziehen.</translation>
    </message>
    <message>
        <source>This merge could be undone until {until}. Now it stays as it is.</source>
        <translation>Diese Zusammenführung ließ sich bis {until} zurücknehmen. Jetzt bleibt sie so.</translation>
    </message>
    <message>
        <source>These two are one customer already. Choose another one.</source>
        <translation>Diese beiden sind schon ein Kunde. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>One of the two was merged with somebody before. Search again.</source>
        <translation>Einer von beiden wurde schon mit jemandem zusammengeführt. Neu suchen.</translation>
    </message>
    <message>
        <source>This merge is not in the shop&apos;s file any more.</source>
        <translation>Diese Zusammenführung ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation>Diese Zusammenführung wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This customer was merged again since. Undo that merge first.</source>
        <translation>Dieser Kunde wurde seither noch einmal zusammengeführt. Erst diese Zusammenführung zurücknehmen.</translation>
    </message>
    <message>
        <source>Both have the same phone number, e-mail address or card. A friend is somebody else.</source>
        <translation>Beide haben dieselbe Telefonnummer, E-Mail-Adresse oder Karte. Ein Freund ist jemand anders.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as a month allows.</source>
        <translation>Dieser Kunde wurde schon für so viele Freunde belohnt, wie in einem Monat gehen.</translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as the shop allows in all.</source>
        <translation>Dieser Kunde wurde schon für so viele Freunde belohnt, wie das Geschäft insgesamt erlaubt.</translation>
    </message>
    <message>
        <source>Choose one of the levels, and a last day from {first} to {last}.</source>
        <translation>Eine der Stufen wählen und einen letzten Tag von {first} bis {last}.</translation>
    </message>
    <message>
        <source>With the head start this would be a reward before anything is bought: at most {most}.</source>
        <translation>Mit dem Startbonus gäbe es eine Prämie, bevor etwas gekauft ist: höchstens {most}.</translation>
    </message>
    <message>
        <source>A reward on the way stands before the full card: from {least} to {most}.</source>
        <translation>Eine Zwischenprämie liegt vor der vollen Karte: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>There are two rewards at {at}. Choose another place for one of them.</source>
        <translation>Bei {at} gibt es zwei Prämien. Für eine davon einen anderen Platz wählen.</translation>
    </message>
    <message>
        <source>A point cannot pay more than what is spent for it: at most {most}.</source>
        <translation>Ein Punkt kann nicht mehr wert sein, als für ihn ausgegeben wird: höchstens {most}.</translation>
    </message>
    <message>
        <source>Type which part of a purchase points may pay: from {least} to {most} %.</source>
        <translation>Eingeben, welchen Teil eines Einkaufs Punkte bezahlen dürfen: von {least} bis {most} %.</translation>
    </message>
    <message>
        <source>Type after how many months: from {least} to {most}.</source>
        <translation>Eingeben, nach wie vielen Monaten: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Type for how many days rewards can still be used: from {least} to {most}.</source>
        <translation>Eingeben, wie viele Tage Prämien noch einlösbar sind: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{category} cannot count and not count at once.</source>
        <translation>{category} kann nicht zugleich zählen und nicht zählen.</translation>
    </message>
    <message>
        <source>This least purchase cannot be right. Type an amount, or leave it empty.</source>
        <translation>Dieser Mindesteinkauf kann nicht stimmen. Einen Betrag eingeben oder leer lassen.</translation>
    </message>
    <message>
        <source>Type how many times as much: more than {above}, at most {most}.</source>
        <translation>Das Wievielfache eingeben: mehr als {above}, höchstens {most}.</translation>
    </message>
    <message>
        <source>With less than 1 a visit would never earn anything.</source>
        <translation>Mit weniger als 1 würde ein Besuch nie etwas bringen.</translation>
    </message>
    <message>
        <source>This limit must be from {least} to {most}; with nothing there is no limit.</source>
        <translation>Diese Grenze muss von {least} bis {most} sein; leer heißt keine Grenze.</translation>
    </message>
    <message>
        <source>Type a percentage from {least} to {most}.</source>
        <translation>Einen Prozentsatz von {least} bis {most} eingeben.</translation>
    </message>
    <message>
        <source>Type how many are bought for a free one: from {least} to {most}.</source>
        <translation>Eingeben, wie viele für ein Gratisstück gekauft werden: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>This cost cannot be right. Type what the reward costs you, or leave it empty.</source>
        <translation>Diese Kosten können nicht stimmen. Eingeben, was die Prämie kostet, oder leer lassen.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first one, {first}.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
        <source>This promotion is not in the shop&apos;s file any more.</source>
        <translation>Diese Aktion ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Give the promotion a name.</source>
        <translation>Der Aktion einen Namen geben.</translation>
    </message>
    <message>
        <source>None of these days comes between {first} and {last}.</source>
        <translation>Keiner dieser Tage liegt zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation>Tage von Montag bis Sonntag wählen.</translation>
    </message>
    <message>
        <source>This time is no part of a day. Type it from 00:00 to 24:00.</source>
        <translation>Diese Uhrzeit gibt es nicht. Eine von 00:00 bis 24:00 eingeben.</translation>
    </message>
    <message>
        <source>The end must be after the beginning, on the same day.</source>
        <translation>Das Ende muss nach dem Anfang liegen, am selben Tag.</translation>
    </message>
    <message>
        <source>This offer is not in the shop&apos;s file any more.</source>
        <translation>Dieses Angebot ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Give the offer a name.</source>
        <translation>Dem Angebot einen Namen geben.</translation>
    </message>
    <message>
        <source>A gift makes no sale cheaper. Choose when customers get it, or another reward.</source>
        <translation>Ein Geschenk macht keinen Verkauf günstiger. Wählen, wann Kunden es bekommen, oder eine andere Prämie.</translation>
    </message>
    <message>
        <source>Type the code that customers say, at most {most} letters.</source>
        <translation>Den Code eingeben, den Kunden nennen, höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>This code is too long; {most} letters can be typed quickly.</source>
        <translation>Dieser Code ist zu lang; {most} Buchstaben sind schnell getippt.</translation>
    </message>
    <message>
        <source>“{name}” has this code in the same days. Type another one, or change the days.</source>
        <translation>„{name}“ hat diesen Code an denselben Tagen. Einen anderen eingeben oder die Tage ändern.</translation>
    </message>
    <message>
        <source>Only an offer with a code has one. Clear the code.</source>
        <translation>Nur ein Angebot mit Code hat einen. Das Feld leeren.</translation>
    </message>
    <message>
        <source>Type after how much the offer is given; it must be more than nothing.</source>
        <translation>Eingeben, nach wie viel es das Angebot gibt; es muss mehr als null sein.</translation>
    </message>
    <message>
        <source>Type within how many days: from {least} to {most}.</source>
        <translation>Eingeben, in wie vielen Tagen: von {least} bis {most}.</translation>
    </message>
    <message>
        <source>A voucher can be valid for at most {most} days; with nothing it has no end.</source>
        <translation>Ein Gutschein gilt höchstens {most} Tage; leer heißt ohne Ende.</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}, and not more than there are in all.</source>
        <translation>Das muss von {least} bis {most} sein und nicht mehr, als es insgesamt gibt.</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>Diese Stufe gibt es nicht.</translation>
    </message>
    <message>
        <source>{amount} off is more than the least purchase of {minimum}.</source>
        <translation>{amount} Rabatt ist mehr als der Mindesteinkauf von {minimum}.</translation>
    </message>
    <message>
        <source>{amount} off is more than the {spend} that have to be spent for it.</source>
        <translation>{amount} Rabatt ist mehr als die {spend}, die dafür auszugeben sind.</translation>
    </message>
    <message>
        <source>There can be from {least} to {most} levels.</source>
        <translation>Es kann {least} bis {most} Stufen geben.</translation>
    </message>
    <message>
        <source>Give the level a name of at most {most} letters.</source>
        <translation>Der Stufe einen Namen mit höchstens {most} Buchstaben geben.</translation>
    </message>
    <message>
        <source>A level must need more than the one below it.</source>
        <translation>Eine Stufe muss mehr verlangen als die darunter.</translation>
    </message>
    <message>
        <source>A level can give from {least} to {most} here.</source>
        <translation>Eine Stufe kann hier {least} bis {most} geben.</translation>
    </message>
    <message>
        <source>Type within how many months: from {least} to {most}.</source>
        <translation>Eingeben, in wie vielen Monaten: von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation>Erst dies schließen, dann noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einwilligen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back or return “{entry}”</source>
        <translation>„{entry}“ zurücknehmen oder Rückgabe</translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
</context>
</TS>
