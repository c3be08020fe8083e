package org.kartoteka.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.exchange.AnswerPlan;
import org.kartoteka.exchange.DateDoubt;
import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.ImportAnswers;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.SatisfactionBook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class AnswersImportViewModelTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 4);

    private final Background background =
            new Background(
                    Runnable::run,
                    Runnable::run,
                    fault -> {
                        throw new AssertionError(fault);
                    });

    @TempDir Path folder;
    private SatisfactionBook book;
    private ClientId anna;
    private AnswersImportViewModel model;

    @BeforeEach
    void open() {
        book = SatisfactionBook.in(folder);
        anna = new ClientId(book.book.base.ids.next());
        book.book.step(
                () ->
                        book.book.clients.insert(
                                Client.person(anna, SatisfactionBook.NOW)
                                        .name(PersonName.of("", "Анна", ""))
                                        .contacts(List.of(ContactPoint.email("anna@firm.ru")))
                                        .build()));
        model =
                new AnswersImportViewModel(
                        TableSource.pasted("Email,Date,Score\nanna@firm.ru,03/04/2026,5\n"),
                        DateOrder.DAY_FIRST,
                        new ImportAnswers(
                                new ImportAnswers.Stores(
                                        book.book.clients,
                                        book.answers,
                                        book.factorSets,
                                        book.callBacks),
                                book.book.base.transactions,
                                book.book.base.ids,
                                book.book.clock,
                                Bundles.ALL),
                        new Steps(background, book.book.base.journal, _ -> {}),
                        background);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatIsChosenOfTheDatesIsRehearsedAnewAndWritten() {
        assertEquals(Optional.of(new DateDoubt("03/04/2026", APRIL, MARCH)), rehearsed().doubt());
        assertEquals(List.of(APRIL), days(rehearsed().answers()));

        model.choose(DateOrder.MONTH_FIRST);

        assertEquals(List.of(MARCH), days(rehearsed().answers()));
        assertTrue(model.canApply());
        model.apply(_ -> {});
        assertEquals(List.of(MARCH), days(book.answers.of(anna)));
    }

    private AnswerPlan rehearsed() {
        return assertInstanceOf(
                        AnswersImportViewModel.Seen.Rehearsed.class, model.seenProperty().get())
                .plan();
    }

    private static List<LocalDate> days(List<Answer> answers) {
        return answers.stream().map(Answer::answeredOn).toList();
    }
}
