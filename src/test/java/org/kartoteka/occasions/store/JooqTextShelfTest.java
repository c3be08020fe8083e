package org.kartoteka.occasions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.ComposeGreeting;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.EditTexts;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.occasions.Standing;
import org.kartoteka.occasions.wording.Declension;
import org.kartoteka.occasions.wording.FillTemplate;
import org.kartoteka.occasions.wording.Genders;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.NameCorrections;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.ShippedTexts;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.TextProblem;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class JooqTextShelfTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final TextDraft DRAFT =
            new TextDraft(
                    GreetingKind.BIRTHDAY,
                    Tone.FRIENDLY,
                    false,
                    Language.RUSSIAN,
                    "С днём рождения, {имя}",
                    "{обращение}!\n\nОбнимаю.");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqTextShelf shelf;
    private EditTexts editing;
    private OfferedTexts texts;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        shelf = new JooqTextShelf(book.base.sql, book.base.ledger, book.base.ids);
        editing = new EditTexts(shelf, book.base.transactions, book.base.ids);
        texts = new OfferedTexts(shelf);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private OwnText saved(EditTexts.Outcome outcome) {
        return assertInstanceOf(EditTexts.Outcome.Saved.class, outcome).text();
    }

    @Test
    void anOwnTextIsOfferedBehindTheShippedOfItsLanguageOnly() {
        var text = saved(editing.add(DRAFT));

        assertEquals(new OwnText(text.id(), DRAFT, false), text);
        assertEquals(List.of(text), shelf.own());
        var shipped = ShippedTexts.in(Language.RUSSIAN);
        assertEquals(shipped, texts.in(Language.RUSSIAN).subList(0, shipped.size()));
        assertEquals(text.offered(), texts.in(Language.RUSSIAN).getLast());
        assertEquals(ShippedTexts.in(Language.ENGLISH), texts.in(Language.ENGLISH));
        book.base.journal.undo();
        assertEquals(shipped, texts.in(Language.RUSSIAN));
    }

    @Test
    void aChangedTextKeepsItsIdentity() {
        var text = saved(editing.add(DRAFT));
        var other =
                new TextDraft(
                        GreetingKind.NEW_YEAR,
                        Tone.FORMAL,
                        true,
                        Language.RUSSIAN,
                        "С прошедшим",
                        "{обращение}, с прошедшим!");

        assertEquals(new OwnText(text.id(), other, false), saved(editing.change(text.id(), other)));
        assertEquals(List.of(new OwnText(text.id(), other, false)), shelf.own());
        book.base.journal.undo();
        assertEquals(List.of(text), shelf.own());
    }

    @Test
    void aFlawedTextIsNotStoredAndASecondOfTheSameWordsNeither() {
        var flawed =
                new TextDraft(
                        GreetingKind.THANKS, Tone.FORMAL, false, Language.RUSSIAN, "", "Спасибо");
        assertEquals(
                new EditTexts.Outcome.Flawed(
                        List.of(new TextProblem.Empty(TextProblem.Part.SUBJECT))),
                editing.add(flawed));
        var text = saved(editing.add(DRAFT));
        assertEquals(
                new EditTexts.Outcome.Flawed(List.of(new TextProblem.Repeated())),
                editing.add(DRAFT));
        assertEquals(text, saved(editing.change(text.id(), DRAFT)));
        assertEquals(List.of(text), shelf.own());
    }

    @Test
    void shippedAndOwnTextsArePutAwayAndBroughtBack() {
        var own = saved(editing.add(DRAFT));
        var all = texts.all(Language.RUSSIAN);

        editing.archive(all.getFirst(), true);
        editing.archive(all.getLast(), true);

        assertEquals(
                all.subList(1, all.size() - 1).stream().map(OfferedTexts.Kept::text).toList(),
                texts.in(Language.RUSSIAN));
        assertTrue(texts.all(Language.RUSSIAN).getFirst().archived());
        assertEquals(
                new OfferedTexts.Kept(
                        own.offered(), Optional.of(new OwnText(own.id(), DRAFT, true)), true),
                texts.all(Language.RUSSIAN).getLast());
        assertEquals(ShippedTexts.in(Language.ENGLISH), texts.in(Language.ENGLISH));
        editing.archive(texts.all(Language.RUSSIAN).getFirst(), false);
        book.base.journal.undo();
        assertTrue(texts.all(Language.RUSSIAN).getFirst().archived());
        book.base.journal.undo();
        book.base.journal.undo();
        assertEquals(all, texts.all(Language.RUSSIAN));
    }

    /// Twelve years of one client, with texts written, put away and brought back between them.
    @Test
    void nobodyGetsTheSameTextTwoYearsRunningWhicheverTextsThereAre() {
        var genders = new Genders(NameForms.shipped(), NameCorrections.NONE);
        var filling = new FillTemplate(genders, new Declension(genders, NameCorrections.NONE));
        var greetings = new JooqGreetings(book.base.sql, book.base.ledger, book.base.ids);
        var occasions = new JooqOccasions(book.base.sql, book.base.ledger, MOSCOW);
        var composing = new ComposeGreeting(new ComposeLetter(texts::in, filling), greetings);
        var anna = book.client("Анна");
        var card = book.clients.find(anna).orElseThrow();
        book.step(
                () ->
                        book.clients.update(
                                card.with()
                                        .birthday(Optional.of(PartialDate.yearless(11, 23)))
                                        .build()));
        var client = book.clients.find(anna).orElseThrow();
        var occasion = occasions.of(anna).getFirst();
        // two texts in all: one shipped, one own
        texts.all(Language.RUSSIAN).stream()
                .filter(kept -> kept.text().kind() == GreetingKind.BIRTHDAY)
                .filter(kept -> !kept.text().id().equals("birthday-friendly-1"))
                .forEach(kept -> editing.archive(kept, true));
        saved(editing.add(DRAFT));
        var got = new HashSet<String>();
        var last = "";
        for (var year = 2026; year < 2038; year++) {
            var anniversary =
                    Anniversary.in(year, occasion, LeapDayPolicy.FEBRUARY_28).orElseThrow();
            var proposal =
                    composing
                            .proposals(
                                    new Standing(anniversary, OccasionState.TODAY, 0, 0),
                                    client,
                                    Tone.FRIENDLY,
                                    Language.RUSSIAN)
                            .getFirst();
            assertFalse(proposal.repeated());
            assertNotEquals(last, proposal.text().id());
            last = proposal.text().id();
            got.add(last);
            var sent =
                    Greeting.closing(anniversary, Greeting.Choice.SENT, NOW)
                            .withText(Optional.of(last));
            book.step(() -> greetings.record(sent));
        }
        assertEquals(2, got.size());
    }
}
