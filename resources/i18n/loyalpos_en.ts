<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutCategory</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loyalty till that works offline, on a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoyalPOS: Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts made by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {act}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Press again: it is looked up first, so nothing is booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again when it is put right; nothing is booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActsPair</name>
    <message>
        <source>The shop has no program yet. Make one under Programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reward is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stamp and use %n voucher(s)</source>
        <translation>
            <numerusform>Stamp and use %n voucher</numerusform>
            <numerusform>Stamp and use %n vouchers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it, stamp this purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {reward}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Withdraw and clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw and clear the details?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, e-mail, language, birthday and note are removed. The card goes on without a name; stamps and rewards stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}, asked by {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Type an amount, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthdayField</name>
    <message>
        <source>day and month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankCards</name>
    <message>
        <source>Print blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print outlines to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n card(s)</source>
        <translation>
            <numerusform>{name}: %n card</numerusform>
            <numerusform>{name}: %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut or break them apart and keep them at the till. A card belongs to nobody until it is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything lands beside its place, print the outlines on plain paper, hold them against a sheet, and move the print by what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank-cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The cards can be handed out at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroughtBy</name>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan their card, or type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody brought this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card in the frame, or drop a picture of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture of the code first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code came for a minute, so it was switched off. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>already collects with this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another blank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold its code before the scanner. It opens nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a blank card now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {code} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over when the customer is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Card of {shop}, number {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHandout</name>
    <message>
        <source>Print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, save or photograph it now. The code is only on this card: LoyalPOS does not keep it, so printing later means a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the card instead, or let the customer photograph it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Replace card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old card stops working at once; stamps and rewards stay with the customer. Make a new card, or scan a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It collects for the same customer, for example for the partner. Make a new card, or scan a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card {code}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nobody any more, and cannot be unblocked. Stamps and rewards stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card works from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block card {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsCategory</name>
    <message>
        <source>Cards and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new customer can get a card that is printed on the spot. Or keep a stack of printed cards that belong to nobody yet: scan one while registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On label sheets or card sheets, each with a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but some categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has a category yet. Give them one in the settings, under Items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what fits best. Everything can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code of an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>QR code of {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May keep these details for the loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send offers, at most twice a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May choose offers by what was bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May keep the birthday for a birthday treat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to join. Shown text, date and staff are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of its own; can be withdrawn at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Correct a balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {units} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {before}. The card becomes full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {before}. What is missing comes from unused rewards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {before}. Afterwards {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a whole number, for example 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the last digits of the phone, or the card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who gets a card stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · sorted by last visit</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers · sorted by last visit</numerusform>
        </translation>
    </message>
    <message>
        <source>The best {count} · type more to find others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln customer(s)</source>
        <translation>
            <numerusform>{count} of %Ln customer</numerusform>
            <numerusform>{count} of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{card}, %n reward(s) ready</source>
        <translation>
            <numerusform>{card}, %n reward ready</numerusform>
            <numerusform>{card}, %n rewards ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone, e-mail, card number or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the till knows is in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the shop was opened: the newest entries are intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check reads every entry; the till waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}</source>
        <translation>
            <numerusform>%n backup, {size}</numerusform>
            <numerusform>%n backups, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Copy the folder now and then, when the till is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is as it was booked, and all sums agree with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the entries they are made of.</source>
        <translation>
            <numerusform>%n sum differs from the entries it is made of.</numerusform>
            <numerusform>%n sums differ from the entries they are made of.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the till, keep this file aside, and restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it was booked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesRow</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTexts</name>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {days} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>To the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer on the left to see everything here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual order (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oat milk, no sugar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type %n digit(s).</source>
        <translation>
            <numerusform>Type %n digit.</numerusform>
            <numerusform>Type %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>{shop} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F3 at the counter to give the first customer a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}, no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, money, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarningFields</name>
    <message>
        <source>each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for every amount of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra with the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all purchases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarningTexts</name>
    <message>
        <source>{name} is {level} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more on {program} today: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stamp on {program}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points on {program}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stamped: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that was bought counts for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is free earns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes by the amount, and none was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} is below the minimum of {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} is not enough; one is given for {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes to less than a whole one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n a day at most</source>
        <translation>
            <numerusform>%n a day at most</numerusform>
            <numerusform>%n a day at most</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}: {reward}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}: {reward}, {from_when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, for example the usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same phone number and is already a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same e-mail address and is already a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with stamps keep the old card until it is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing, or discard them and leave everything as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiryFields</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each purchase for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, after the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in which rewards can still be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorField</name>
    <message>
        <source>Type a number, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this customer is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and hand out card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a printed card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgivenSheet</name>
    <message>
        <source>What was forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps and points of returned goods whose reward was used already: where customers do not owe them, or would owe more than one reward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the sum.</source>
        <translation>
            <numerusform>%n older one is in the sum.</numerusform>
            <numerusform>%n older ones are in the sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgivenTexts</name>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forgiven in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgiven: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give a voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voucher to be given by hand yet. Make one under Programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The new card is in use for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first stamp will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) since {month}</source>
        <translation>
            <numerusform>%Ln visit since {month}</numerusform>
            <numerusform>%Ln visits since {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Nothing yet: the first stamp will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and vouchers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Type hours and minutes, for example 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleScene</name>
    <message>
        <source>Visits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the customer&apos;s card in front of the scanner or the camera. No card at hand? Type a name or the last digits of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsCategory</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap them at the counter to remember what was bought. They are optional. Programs and offers can be for one category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. A till without them stamps just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the scan field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or fewer in this purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stamp or reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter, customers, programs, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key always does the same. A scanner&apos;s own Enter confirms nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More levels are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderTemplates</name>
    <message>
        <source>By the amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to LoyalPOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you speak at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Name of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an amount spent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps and points, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off every sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers so many days earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many earned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSheet</name>
    <message>
        <source>Give a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} at least until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelTexts</name>
    <message>
        <source>Amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps and points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A level is reached at once and counts from the next sale. After %n month(s) a customer who no longer reaches it goes down by one level. Spending points costs no level.</source>
        <translation>
            <numerusform>A level is reached at once and counts from the next sale. After %n month a customer who no longer reaches it goes down by one level. Spending points costs no level.</numerusform>
            <numerusform>A level is reached at once and counts from the next sale. After %n months a customer who no longer reaches it goes down by one level. Spending points costs no level.</numerusform>
        </translation>
    </message>
    <message>
        <source>stamps and points ×{factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % off every sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>offers %n day(s) earlier</source>
        <translation>
            <numerusform>offers %n day earlier</numerusform>
            <numerusform>offers %n days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {before} then have {after}.</source>
        <translation>
            <numerusform>%Ln customer of {before} then has {after}.</numerusform>
            <numerusform>%Ln customers of {before} then have {after}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) or point(s)</source>
        <translation>
            <numerusform>%Ln stamp or point</numerusform>
            <numerusform>%Ln stamps or points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {threshold} in %n month(s)</source>
        <translation>
            <numerusform>from {threshold} in %n month</numerusform>
            <numerusform>from {threshold} in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsPreview</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScene</name>
    <message>
        <source>Who is at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN of {name}, or tap another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCategory</name>
    <message>
        <source>Sounds and display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short ones: done, look here, reward ready. All of it is shown as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandwich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerPin</name>
    <message>
        <source>A manager can allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who allows it? The PIN counts for this alone; both names are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of {name}, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the other record of {name}, or scan its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays? It keeps its name, phone and e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message numerus="yes">
        <source>%n voucher(s) come along.</source>
        <translation>
            <numerusform>%n voucher comes along.</numerusform>
            <numerusform>%n vouchers come along.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends, as only one of both agreed: {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards keep working. For 30 days it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with {name} on {day}; undo until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = %n reward(s) and {left}.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = %n reward and {left}.</numerusform>
            <numerusform>{program}: {kept} + {gone} = %n rewards and {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{program}: {kept} + {gone} = {left}, %n let go.</source>
        <translation>
            <numerusform>{program}: {kept} + {gone} = {left}, %n let go.</numerusform>
            <numerusform>{program}: {kept} + {gone} = {left}, %n let go.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {kept} + {gone} = {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ. Are they the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone numbers differ; the kept one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail addresses differ; the kept one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthdays differ; the kept one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday is forgotten, also after an undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of what is owed is let go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>At stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Add a reward on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rewards on one card are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nameless</name>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details wanted? A card collects without a name too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A new card of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it yet. Register the customer who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was replaced on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stamps moved to a new card the same day. Nothing is lost: open the customer with the new card, or by phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was blocked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reported lost or stolen. The stamps are safe with the customer: ask for the name before you open it, or hand out a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not from this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like one of ours, but it was not made here. Find the customer by name, or register a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is wrong. Compare it with the card and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {code}? Compare it with the card, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card number has a typing mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is typed correctly, but no customer has it. Search by name or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers have this card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card itself, or ask for the name and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the badge of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card, or find the customer by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not a customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unknown codes in a short time. Scanning goes on at {time}; searching by name works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning pauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeScene</name>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in use until now stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, …{digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most for each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all vouchers of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown before it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in one sale with other vouchers and deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} and higher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferPreview</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTemplates</name>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free piece of cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back after some visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big spender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next-visit coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy one, get one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage off from an amount on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount off from an amount on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early access for a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTexts</name>
    <message>
        <source>on a purchase of {minimum} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>valid %n day(s)</source>
        <translation>
            <numerusform>valid %n day</numerusform>
            <numerusform>valid %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for {level} and higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with other offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dearest of {item} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest of {item} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For every %n bought of {item}, the cheapest further one is free.</source>
        <translation>
            <numerusform>For every %n bought of {item}, the cheapest further one is free.</numerusform>
            <numerusform>For every %n bought of {item}, the cheapest further one is free.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {amount} off {category}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {amount} off the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {percent} % off {category}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {percent} % off the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is handed over and is not on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale of {price} comes to {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a number of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a customer stays away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bringing a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a purchase, for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by hand, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code typed at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every sale, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies by itself; nobody has to press anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cashier types the code into the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on the customer&apos;s page; then it waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits here with the customer until it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} next time, with every purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} next time, with a purchase from {amount} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} with the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reward} after %n visit(s)</source>
        <translation>
            <numerusform>{reward} after %n visit</numerusform>
            <numerusform>{reward} after %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reward} for {amount} spent in %n day(s)</source>
        <translation>
            <numerusform>{reward} for {amount} spent in %n day</numerusform>
            <numerusform>{reward} for {amount} spent in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} for the birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} for customers who stay away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} for bringing a friend, and for the friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}, given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} with the code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} on every sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln in all.</source>
        <translation>
            <numerusform>At most %Ln in all.</numerusform>
            <numerusform>At most %Ln in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln for each customer.</source>
        <translation>
            <numerusform>At most %Ln for each customer.</numerusform>
            <numerusform>At most %Ln for each customer.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 7 days before, once in 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the friend&apos;s first sale; 5 a month and 20 in all at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningScene</name>
    <message>
        <source>Making the sample shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln used</numerusform>
            <numerusform>%Ln used</numerusform>
        </translation>
    </message>
    <message>
        <source>How customers collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give something for a birthday, a first visit, or a friend who was brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a purchase earn more on quiet days or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank those who come most with a level of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what customers collect and what they get for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCategory</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stamp and reward keeps the name of the person who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone at the till can act in the name of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give managers and owners a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap on the name is then enough to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever left cannot sign in; the name stays with what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps, gives rewards, registers customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also takes back older stamps and changes items and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything: people, programs, the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n digit(s)</source>
        <translation>
            <numerusform>at least %n digit</numerusform>
            <numerusform>at least %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>a|an|the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) since {month}</source>
        <translation>
            <numerusform>%n visit since {month}</numerusform>
            <numerusform>%n visits since {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed</source>
        <translation>
            <numerusform>%n stamp owed</numerusform>
            <numerusform>%n stamps owed</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended, and can&apos;t be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n stamp(s)</source>
        <translation>
            <numerusform>{count} of %n stamp</numerusform>
            <numerusform>{count} of %n stamps</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n × {reward} ready</source>
        <translation>
            <numerusform>%n × {reward} ready</numerusform>
            <numerusform>%n × {reward} ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stamp</numerusform>
            <numerusform>%n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earned on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire {when}</source>
        <translation>
            <numerusform>%n stamp expires {when}</numerusform>
            <numerusform>%n stamps expire {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire {when}</source>
        <translation>
            <numerusform>%n point expires {when}</numerusform>
            <numerusform>%n points expire {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) expire after {day}</source>
        <translation>
            <numerusform>%n stamp expires after {day}</numerusform>
            <numerusform>%n stamps expire after {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) expire after {day}</source>
        <translation>
            <numerusform>%n point expires after {day}</numerusform>
            <numerusform>%n points expire after {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{units} after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part returned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voucher expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher: {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back for {name}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} given to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected for {name}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {name} noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} for {name}, as a voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on level {level} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: everything is with {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} for {name}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more for {reward}</source>
        <translation>
            <numerusform>%n more for {reward}</numerusform>
            <numerusform>%n more for {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) owed.</source>
        <translation>
            <numerusform>%n stamp owed.</numerusform>
            <numerusform>%n stamps owed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) now.</source>
        <translation>
            <numerusform>%n point now.</numerusform>
            <numerusform>%n points now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>At most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t pay with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} earns ×{factor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsFields</name>
    <message>
        <source>Points for the reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many percent of a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points as money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the printed card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramForm</name>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten at once: nine paid, one free. Otherwise the reward is for the next sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How customers earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramStep</name>
    <message>
        <source>What do you want to give back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a start. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for a reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps on a full card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramTexts</name>
    <message numerus="yes">
        <source>Buy %n, the next one is {reward}</source>
        <translation>
            <numerusform>Buy %n, the next one is {reward}</numerusform>
            <numerusform>Buy %n, the next one is {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n stamp(s) and get {reward}</source>
        <translation>
            <numerusform>Collect %n stamp and get {reward}</numerusform>
            <numerusform>Collect %n stamps and get {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) get {reward}</source>
        <translation>
            <numerusform>%n point gets {reward}</numerusform>
            <numerusform>%n points get {reward}</numerusform>
        </translation>
    </message>
    <message>
        <source>A stamp for every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stamp for every visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stamp for every {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers start with {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card filled in a sale pays in the same sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full card counts from the next sale on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {categories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {categories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a visit</source>
        <translation>
            <numerusform>at most %Ln in a visit</numerusform>
            <numerusform>at most %Ln in a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln in a day</source>
        <translation>
            <numerusform>at most %Ln in a day</numerusform>
            <numerusform>at most %Ln in a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with the first purchase</source>
        <translation>
            <numerusform>%Ln more with the first purchase</numerusform>
            <numerusform>%Ln more with the first purchase</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} at {stamps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point pays {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {percent} % of a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after it was earned</source>
        <translation>
            <numerusform>it expires %n month after it was earned</numerusform>
            <numerusform>it expires %n months after it was earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it expires %n month(s) after the last visit</source>
        <translation>
            <numerusform>it expires %n month after the last visit</numerusform>
            <numerusform>it expires %n months after the last visit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still on the older promise</source>
        <translation>
            <numerusform>%Ln customer still on the older promise</numerusform>
            <numerusform>%Ln customers still on the older promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with stamps keep the old card until it is full.</source>
        <translation>
            <numerusform>%Ln customer with stamps keeps the old card until it is full.</numerusform>
            <numerusform>%Ln customers with stamps keep the old card until it is full.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spends {spent} gets {amount} back, or about {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rewards can then be used for %n day(s) more</source>
        <translation>
            <numerusform>rewards can then be used for %n day more</numerusform>
            <numerusform>rewards can then be used for %n days more</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards end with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramTile</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionEditor</name>
    <message>
        <source>New promotion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionForm</name>
    <message>
        <source>Quiet afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day for each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in all for each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionPreview</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionTemplates</name>
    <message>
        <source>Quiet afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early birds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionTexts</name>
    <message>
        <source>for {program} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several promotions fit, the customer has the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triple {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} × {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase for {before} gives {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamps and points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) a day for each customer.</source>
        <translation>
            <numerusform>At most once a day for each customer.</numerusform>
            <numerusform>At most %Ln times a day for each customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln time(s) in all for each customer.</source>
        <translation>
            <numerusform>At most once in all for each customer.</numerusform>
            <numerusform>At most %Ln times in all for each customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card, or the last 4 digits of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 4 digits of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Type the amount as on the receipt, for example {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, if wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stamp(s)</source>
        <translation>
            <numerusform>stamp</numerusform>
            <numerusform>stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stamp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the last digits of the phone. {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capped} Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bought a lot today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamped wrongly before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a kindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card for {name}? The card in use until now stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{level}: {percent} % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it off by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{better}” is better than “{other}”, so it is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{better}” is used, so “{other}” is not: only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{better}” is better here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change nothing in this purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount: it needs {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for {name}: to pay {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses: {vouchers}, without the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses: {vouchers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (F9 to switch)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>A stamp was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A present of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from a paper card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered. The card can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was saved before. Print a new card to hand one over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBanner</name>
    <message>
        <source>Work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would gain and who would lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would the last 90 days have come to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has been changed since this was worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayTexts</name>
    <message numerus="yes">
        <source>In the last %n days nothing was sold, so there is nothing to replay yet.</source>
        <translation>
            <numerusform>In the last %n days nothing was sold, so there is nothing to replay yet.</numerusform>
            <numerusform>In the last %n days nothing was sold, so there is nothing to replay yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the visits of the last %n day(s): {result}.</source>
        <translation>
            <numerusform>With the visits of the last %n day: {result}.</numerusform>
            <numerusform>With the visits of the last %n days: {result}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reward is reckoned for every so many stamps or points. Promotions, levels and expiry are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would gain most: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would lose most: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or {share} % of what was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody would have got a reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than one reward a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln reward(s) a month</source>
        <translation>
            <numerusform>about %Ln reward a month</numerusform>
            <numerusform>about %Ln rewards a month</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would gain</source>
        <translation>
            <numerusform>%Ln customer would gain</numerusform>
            <numerusform>%Ln customers would gain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would lose</source>
        <translation>
            <numerusform>%Ln would lose</numerusform>
            <numerusform>%Ln would lose</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({amount} a month)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>No customer found for “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are found: type another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Card without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n reward ready</numerusform>
            <numerusform>%n rewards ready</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back or return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnTexts</name>
    <message>
        <source>The level is then {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes nothing back: what is kept still earns the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back before: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came back before</source>
        <translation>
            <numerusform>%n came back before</numerusform>
            <numerusform>%n came back before</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back {taken} and gives back {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives back {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}, unused, is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unused reward(s) is withdrawn</source>
        <translation>
            <numerusform>%n unused reward is withdrawn</numerusform>
            <numerusform>%n unused rewards are withdrawn</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} was already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rewards were already used</source>
        <translation>
            <numerusform>%n reward was already used</numerusform>
            <numerusform>%n rewards were already used</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} and stays with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used}, so {follows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is owed</source>
        <translation>
            <numerusform>%n stamp is owed</numerusform>
            <numerusform>%n stamps are owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is owed</source>
        <translation>
            <numerusform>%n point is owed</numerusform>
            <numerusform>%n points are owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) is let go</source>
        <translation>
            <numerusform>%n stamp is let go</numerusform>
            <numerusform>%n stamps are let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is let go</source>
        <translation>
            <numerusform>%n point is let go</numerusform>
            <numerusform>%n points are let go</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} and {let_go}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} can be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rewards can be used again</source>
        <translation>
            <numerusform>%n reward can be used again</numerusform>
            <numerusform>%n rewards can be used again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward, as you would say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to buy for one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs you about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest item free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy some, get one free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCategory</name>
    <message>
        <source>Counter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two stamps of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till when nobody touches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown before a voucher is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A returned stamp whose reward was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units a cashier corrects alone in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within this time a stamp needs a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stays as it is. It only helps where people have a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all programs and offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer can ask for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is forgiven is listed for the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that needs a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleRibbon</name>
    <message>
        <source>SAMPLE SHOP · nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tenth coffee is on us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bag of beans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slice of cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We miss you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free latte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>€1.50 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagels by three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third bagel free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayTexts</name>
    <message>
        <source>The first visit: say welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} with the next purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} more for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday today: say happy birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday on {weekday}: wish a happy birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday on {day}: wish a happy birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since {day}: {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}: {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}: {reward}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after a long time: say it is good to meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here since {day}: say it is good to meet again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Waiting for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives? The scanner must work as a keyboard (HID) and read QR codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is slow, so the time between keys should be longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {gap} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} ms a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard writes other letters; cards are read by the places of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was another card than the one on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerCategory</name>
    <message>
        <source>Scanner and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the right. The letters on the screen must be the letters under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time between two keys of a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster keys are a scanner, slower ones are typing. 35 ms suits most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a card before it and see whether it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera read {text}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code below, or any card. No scanner at hand? Go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera reads cards too, and so does typing the number under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards are read on every page, whatever field has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card of LoyalPOS. Scan the code on the left to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopCategory</name>
    <message>
        <source>Shop and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country says how phone numbers are read, the time zone when a day of the shop ends. Amounts that were booked keep their figures in another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, money and clock are our guess. Change what is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN: the till opens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others work here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN guards settings and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN, at least 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StampFields</name>
    <message>
        <source>Stamps to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head start for new customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StampStrip</name>
    <message>
        <source>{done} of {goal} stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} at {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>{entry} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamped by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back needs a manager&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Café</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy nine, the tenth is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine loaves, one on the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free loaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch and snacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine lunches, the tenth is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine visits, one on the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wash card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five washes, one for free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free wash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for every {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s), then {reward}</source>
        <translation>
            <numerusform>%n stamp, then {reward}</numerusform>
            <numerusform>%n stamps, then {reward}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Scan a card, or type a name, phone or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScene</name>
    <message>
        <source>The shop&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VouchersCard</name>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with other offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekdayRow</name>
    <message>
        <source>None pressed: every day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message numerus="yes">
        <source>%n earned</source>
        <translation>
            <numerusform>%n earned</numerusform>
            <numerusform>%n earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a head start</source>
        <translation>
            <numerusform>%n as a head start</numerusform>
            <numerusform>%n as a head start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the first purchase</source>
        <translation>
            <numerusform>%n for the first purchase</numerusform>
            <numerusform>%n for the first purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back from a reward</source>
        <translation>
            <numerusform>%n came back from a reward</numerusform>
            <numerusform>%n came back from a reward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid for rewards</source>
        <translation>
            <numerusform>%n paid for rewards</numerusform>
            <numerusform>%n paid for rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid like money</source>
        <translation>
            <numerusform>%n paid like money</numerusform>
            <numerusform>%n paid like money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back</source>
        <translation>
            <numerusform>%n given back</numerusform>
            <numerusform>%n given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by hand</source>
        <translation>
            <numerusform>%n added by hand</numerusform>
            <numerusform>%n added by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came with a merge</source>
        <translation>
            <numerusform>%n came with a merge</numerusform>
            <numerusform>%n came with a merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off by hand</source>
        <translation>
            <numerusform>%n taken off by hand</numerusform>
            <numerusform>%n taken off by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with a merge</source>
        <translation>
            <numerusform>%n left with a merge</numerusform>
            <numerusform>%n left with a merge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was collected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} on this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n became {reward}</source>
        <translation>
            <numerusform>%n became {reward}</numerusform>
            <numerusform>%n became {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became {count} × {reward}</source>
        <translation>
            <numerusform>%n became {count} × {reward}</numerusform>
            <numerusform>%n became {count} × {reward}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid until {day}</source>
        <translation>
            <numerusform>%n valid until {day}</numerusform>
            <numerusform>%n valid until {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>promised as “{tagline}”, before the program changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n a visit</source>
        <translation>
            <numerusform>at most %n a visit</numerusform>
            <numerusform>at most %n a visit</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit that earned nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit that earned nothing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, one for every {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {by}, allowed by {manager}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the card reached %n stamp(s) on {day}</source>
        <translation>
            <numerusform>the card reached %n stamp on {day}</numerusform>
            <numerusform>the card reached %n stamps on {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>the card was full on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}: {reason}; valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card was full: {units} became {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} were paid for {reward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} paid {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{units} by hand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} came with a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} left with a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units}: a head start for a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units}: for the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} was used and took {money} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} expired: valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}, unused, became {units} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward}, unused, was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} from the purchase of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text}, %n let go</source>
        <translation>
            <numerusform>{text}, %n let go</numerusform>
            <numerusform>{text}, %n let go</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{reward}: the card reached %n stamp(s)</source>
        <translation>
            <numerusform>{reward}: the card reached %n stamp</numerusform>
            <numerusform>{reward}: the card reached %n stamps</numerusform>
        </translation>
    </message>
    <message>
        <source>{reward} from “{offer}”: {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{offer}”, {trigger}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the first purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a long time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for bringing a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, at least until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, counted again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This card is not known here. Find the customer by name or phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card already belongs to a customer. Take another blank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was not made by this shop. Take one of your own blank cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has ended and cannot be used again. Take another blank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not in the shop&apos;s file any more. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {length} letters; {most} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has {length} letters; {most} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete phone number. Compare the digits, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete e-mail address. Compare it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist. Type day and month, for example 24-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number or an e-mail address to keep these details with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not agreed to this being kept. Ask and tick it, or clear the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be right. Type it as on the receipt, for example 7.40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was stamped {seconds} ago. Stamp it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop leaves time between stamps; this card can be stamped again in {wait_seconds}. A manager can allow it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase earns nothing. Type the amount, then stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already booked with other contents. Scan the card and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher is not known here. Scan the customer&apos;s card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was taken back because its stamps were. Scan the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward was valid until {on}. It cannot be given any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher can be used from {on} on. Keep it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reward would change nothing in this purchase, so it was kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card, or type the last 4 digits of the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has had all of today: {most} at most. A manager can allow more, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer has this code. Compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} points can pay for this purchase; {points} are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer needs a purchase of {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be used in one purchase. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer does not run today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is for a higher level than the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that there was of this offer has been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer had the offer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something better applies by itself, so the voucher was kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager can allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is kept to compare. A manager can allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last 4 digits of the customer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reward costs {cost} points; the customer has {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo on this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stamp is more than a minute old. A manager can take it back in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already taken back. It cannot be taken back twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is not in the shop&apos;s file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full card needs a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what customers get, for example: a free coffee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for which amount a point is given, for example 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head start must be smaller than a full card: at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long; {most} letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop needs an owner. Make someone else owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN needs at least {least} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only, at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a manager. Press F9 to switch to a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the owner. Press F9 to switch to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened. Try a PNG or a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Crop it to the code and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Take it closer and with more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Nothing was lost; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the network, where a shop&apos;s file can be damaged. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which can damage a shop&apos;s file. Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is not where it was. Connect the disk it is on, or restore a backup; no new file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It was left as it is; open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. It was left as it is; restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a LoyalPOS shop. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer LoyalPOS. Install that version; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Close it, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made, so nothing was changed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is open in another LoyalPOS window on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm this. LoyalPOS looks it up before anything is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is closed. Start LoyalPOS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of LoyalPOS is too old on this computer. Install LoyalPOS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Open a picture of the code, or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer. Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be printed or saved. Check the printer or the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside LoyalPOS. Nothing that was booked is lost. Please press again; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} of this sale can still come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is at least 1 and at most {most}, more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has {most}; more than that cannot be taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge could be undone until {until}. Now it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are one customer already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was merged with somebody before. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge is not in the shop&apos;s file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was merged again since. Undo that merge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same phone number, e-mail address or card. A friend is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as a month allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was rewarded for as many friends as the shop allows in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the levels, and a last day from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the head start this would be a reward before anything is bought: at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reward on the way stands before the full card: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two rewards at {at}. Choose another place for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point cannot pay more than what is spent for it: at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type which part of a purchase points may pay: from {least} to {most} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type after how many months: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for how many days rewards can still be used: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} cannot count and not count at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This least purchase cannot be right. Type an amount, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many times as much: more than {above}, at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less than 1 a visit would never earn anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This limit must be from {least} to {most}; with nothing there is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a percentage from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many are bought for a free one: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cost cannot be right. Type what the reward costs you, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first one, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promotion is not in the shop&apos;s file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the promotion a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these days comes between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days from Monday to Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is no part of a day. Type it from 00:00 to 24:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the beginning, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not in the shop&apos;s file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the offer a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift makes no sale cheaper. Choose when customers get it, or another reward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that customers say, at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too long; {most} letters can be typed quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has this code in the same days. Type another one, or change the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an offer with a code has one. Clear the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type after how much the offer is given; it must be more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type within how many days: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voucher can be valid for at most {most} days; with nothing it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be from {least} to {most}, and not more than there are in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off is more than the least purchase of {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} off is more than the {spend} that have to be spent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be from {least} to {most} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the level a name of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level must need more than the one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level can give from {least} to {most} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type within how many months: from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take back or return “{entry}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SavedMark</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
