package org.kartoteka.satisfaction;

import org.kartoteka.platform.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The surveys that the program knows, in the language of the moment: those it ships, and one for
/// each set of factors.
public final class Surveys {

    /// The shipped ones with their numbers of questions, in the order in which they are offered.
    /// The three questions are: did you get what you wanted, are you satisfied with the service,
    /// how does the staff work with you.
    private enum Shipped {
        THREE("three", Survey.Kind.FIVE, Survey.Kind.FIVE, Survey.Kind.FIVE, Survey.Kind.WORDS),
        CSAT("csat", Survey.Kind.FIVE, Survey.Kind.WORDS),
        NPS("nps", Survey.Kind.ELEVEN, Survey.Kind.WORDS),
        CONTRACT(
                "contract",
                Survey.Kind.FIVE,
                Survey.Kind.FIVE,
                Survey.Kind.ELEVEN,
                Survey.Kind.WORDS,
                Survey.Kind.WORDS);

        private final String code;
        private final List<Survey.Kind> kinds;

        Shipped(String code, Survey.Kind... kinds) {
            this.code = code;
            this.kinds = List.of(kinds);
        }
    }

    private final Messages messages;

    public Surveys(Messages messages) {
        this.messages = messages;
    }

    /// @param sets of factors; those put away are left out
    public List<Survey> all(List<FactorSet> sets) {
        var all = new ArrayList<Survey>();
        for (var shipped : Shipped.values()) {
            all.add(shipped(shipped));
        }
        sets.stream().filter(set -> !set.archived()).map(this::ofSet).forEach(all::add);
        return List.copyOf(all);
    }

    private Survey shipped(Shipped which) {
        var key = "satisfaction.survey." + which.code;
        return new Survey(
                which.code,
                messages.get(key + ".title"),
                messages.get("satisfaction.survey.opening"),
                IntStream.range(0, which.kinds.size())
                        .mapToObj(
                                at ->
                                        new Survey.Question(
                                                messages.get(key + ".q" + (at + 1)),
                                                which.kinds.get(at)))
                        .toList());
    }

    private Survey ofSet(FactorSet set) {
        var questions = new ArrayList<Survey.Question>();
        set.asked()
                .forEach(
                        factor ->
                                questions.add(
                                        new Survey.Question(
                                                factor.displayName(messages), Survey.Kind.FIVE)));
        questions.add(
                new Survey.Question(messages.get("satisfaction.survey.overall"), Survey.Kind.FIVE));
        questions.add(
                new Survey.Question(messages.get("satisfaction.survey.why"), Survey.Kind.WORDS));
        return new Survey(
                "set:" + set.id().value(),
                messages.get("satisfaction.survey.set.title", set.displayName(messages)),
                messages.get("satisfaction.survey.set.opening"),
                questions);
    }
}
