package org.kartoteka.briefs;

import org.kartoteka.clients.ContactPoint;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;
import org.kartoteka.satisfaction.ScoreSource;
import org.kartoteka.satisfaction.Standing;
import org.kartoteka.stages.HouseRule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A brief in words, one sheet of paper: what is owed and planned first, then the last talks, then
/// the person. A part without anything to say is left out.
public final class BriefPaper {

    /// Longer texts of talks and notes are cut: the brief is one page, the card has the rest.
    private static final int LONGEST = 400;

    private final Messages messages;
    private final ZoneId zone;
    private final List<Phrase> phrases;

    /// @param zone the person's own, in which talks are told
    /// @param phrases all that are stored
    public BriefPaper(Messages messages, ZoneId zone, List<Phrase> phrases) {
        this.messages = messages;
        this.zone = zone;
        this.phrases = List.copyOf(phrases);
    }

    public Paper of(Brief brief) {
        var blocks = new ArrayList<Paper.Block>();
        part(blocks, "briefs.opening", openings(brief.situation()));
        part(blocks, "briefs.hint", hint(brief));
        part(blocks, "briefs.rules.do", rules(brief, HouseRule.Kind.DO));
        part(blocks, "briefs.rules.dont", rules(brief, HouseRule.Kind.DONT));
        part(blocks, "briefs.promised.mine", promises(brief, Promise.Side.MINE));
        part(blocks, "briefs.promised.theirs", promises(brief, Promise.Side.THEIRS));
        part(blocks, "briefs.steps", steps(brief));
        part(blocks, "briefs.satisfaction", satisfaction(brief));
        part(blocks, "briefs.talks", talks(brief));
        part(blocks, "briefs.rhythm", rhythm(brief));
        part(blocks, "briefs.person", person(brief));
        part(blocks, "briefs.contacts", contacts(brief));
        return new Paper(
                brief.client().displayName(),
                messages.get("briefs.aside", messages.formats().weekdayAndDate(brief.day())),
                blocks);
    }

    /// Words to open a talk of this kind with; the usual ones where none are kept for it.
    private List<Paper.Block> openings(Situation situation) {
        var fitting = offered(situation);
        return fitting.isEmpty() ? offered(Situation.USUAL) : fitting;
    }

    private List<Paper.Block> offered(Situation situation) {
        return phrases.stream()
                .filter(phrase -> phrase.situation() == situation && !phrase.archived())
                .map(phrase -> item("", phrase.words(messages)))
                .toList();
    }

    private static List<Paper.Block> hint(Brief brief) {
        return brief.hint().isEmpty()
                ? List.of()
                : List.of(new Paper.Block.Paragraph(brief.hint()));
    }

    private static List<Paper.Block> rules(Brief brief, HouseRule.Kind kind) {
        return brief.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> item("", rule.text()))
                .toList();
    }

    private List<Paper.Block> promises(Brief brief, Promise.Side side) {
        return brief.promises().stream()
                .filter(promise -> promise.side() == side)
                .map(promise -> item(term(promise, brief.day()), promise.text()))
                .toList();
    }

    private String term(Promise promise, LocalDate day) {
        return promise.due()
                .map(
                        due ->
                                messages.get(
                                        due.isBefore(day) ? "briefs.late" : "briefs.until",
                                        messages.formats().weekdayAndDate(due)))
                .orElse("");
    }

    private List<Paper.Block> steps(Brief brief) {
        return brief.steps().stream().map(step -> item(when(step), what(step))).toList();
    }

    private String when(FollowUp step) {
        var day = messages.formats().weekdayAndDate(step.dueDate());
        return step.dueTime().map(time -> day + " " + messages.formats().time(time)).orElse(day);
    }

    private String what(FollowUp step) {
        return step.text().isEmpty() ? messages.get("briefs.steps.untold") : step.text();
    }

    private List<Paper.Block> talks(Brief brief) {
        return brief.talks().stream().map(talk -> item(head(talk), said(talk))).toList();
    }

    private String head(Brief.Talk talk) {
        var entry = talk.entry();
        var moment = LocalDateTime.ofInstant(entry.happenedAt(), zone);
        var incoming = entry.direction() == Direction.IN;
        var head =
                messages.get(
                        incoming ? "briefs.talk.in" : "briefs.talk.out",
                        messages.formats().dateTime(moment),
                        talk.channel().displayName(messages));
        return entry.score()
                .map(score -> messages.get("briefs.talk.score", head, score))
                .orElse(head);
    }

    private String said(Brief.Talk talk) {
        return talk.entry().text().isEmpty()
                ? messages.get("briefs.talk.untold")
                : cut(talk.entry().text());
    }

    private List<Paper.Block> satisfaction(Brief brief) {
        return brief.standings().stream().map(this::standing).toList();
    }

    /// The words of a talk stand among the talks.
    private Paper.Block standing(Standing standing) {
        var latest = standing.latest();
        var figures =
                messages.get(
                        "briefs.satisfaction.mean",
                        messages.formats().number(standing.mean().value(), 1),
                        Scale.highest(standing.measure()),
                        standing.mean().n(),
                        messages.formats()
                                .number(latest.value(), standing.measure() == Measure.CSI ? 1 : 0));
        return item(
                messages.get("satisfaction.short." + standing.measure().name())
                        + " · "
                        + messages.formats().date(latest.on()),
                latest.words().isEmpty() || latest.source() instanceof ScoreSource.OfTalk
                        ? figures
                        : figures + " " + messages.get("satisfaction.quote", cut(latest.words())));
    }

    private List<Paper.Block> rhythm(Brief brief) {
        var days = brief.rhythm().daysSinceLast();
        if (days.isEmpty()) {
            return List.of();
        }
        var since = messages.count("briefs.rhythm.since", days.getAsInt());
        var usual = brief.rhythm().usualGap();
        var told =
                usual.isPresent()
                        ? since + " " + messages.count("briefs.rhythm.usual", usual.getAsInt())
                        : since;
        return List.of(new Paper.Block.Paragraph(told));
    }

    private List<Paper.Block> person(Brief brief) {
        var client = brief.client();
        var lines = new ArrayList<Paper.Block>();
        client.birthday()
                .ifPresent(
                        date ->
                                lines.add(
                                        item(
                                                messages.get("briefs.birthday"),
                                                messages.formats().partialDate(date))));
        var work =
                String.join(
                        ", ",
                        List.of(client.jobTitle(), client.organization()).stream()
                                .filter(text -> !text.isEmpty())
                                .toList());
        if (!work.isEmpty() && !work.equals(client.displayName())) {
            lines.add(item(messages.get("briefs.work"), work));
        }
        client.facts()
                .forEach(
                        fact ->
                                lines.add(
                                        item(
                                                fact.date()
                                                        .map(messages.formats()::partialDate)
                                                        .orElse(""),
                                                cut(fact.text()))));
        if (!client.interests().isEmpty()) {
            lines.add(
                    item(
                            messages.get("briefs.interests"),
                            String.join(
                                    ", ",
                                    client.interests().stream()
                                            .map(interest -> cut(interest.text()))
                                            .toList())));
        }
        if (!client.note().isEmpty()) {
            lines.add(item(messages.get("briefs.note"), cut(client.note())));
        }
        return lines;
    }

    private static List<Paper.Block> contacts(Brief brief) {
        return brief.client().contacts().stream()
                .map(ContactPoint::text)
                .reduce((first, second) -> first + "   " + second)
                .<List<Paper.Block>>map(all -> List.of(new Paper.Block.Paragraph(all)))
                .orElse(List.of());
    }

    private void part(List<Paper.Block> blocks, String titleKey, List<Paper.Block> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paper.Block.Heading(messages.get(titleKey)));
            blocks.addAll(lines);
        }
    }

    private static Paper.Block item(String aside, String text) {
        return new Paper.Block.Item(aside, text);
    }

    private static String cut(String text) {
        return Optional.of(text)
                .filter(whole -> whole.length() <= LONGEST)
                .orElseGet(() -> text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…");
    }
}
