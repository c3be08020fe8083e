package org.kartoteka.insights.ui;

import org.kartoteka.insights.InsightKind;
import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.text.Formats;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.stages.DissolutionReason;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of charts about clients.
final class InsightWords {

    private static final int PERCENT = 100;

    private final Messages messages;
    private final List<Channel> channels;

    InsightWords(Messages messages, List<Channel> channels) {
        this.messages = messages;
        this.channels = List.copyOf(channels);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String count(String key, long count, Object... args) {
        return messages.count(key, count, args);
    }

    Locale locale() {
        return messages.locale();
    }

    Formats formats() {
        return messages.formats();
    }

    String title(InsightKind kind) {
        return messages.get("insights.title." + kind.code());
    }

    /// What is to be done so that there will be a chart.
    Insight tooLittle(InsightKind kind) {
        return new Insight.TooLittle(title(kind), messages.get("insights.little." + kind.code()));
    }

    String stage(RelationshipStage stage) {
        return messages.get("stages.stage." + stage.name());
    }

    String reason(DissolutionReason reason) {
        return messages.get("stages.reason." + reason.name());
    }

    String month(YearMonth month) {
        return formats().month(month);
    }

    /// Under an axis, where there is little room.
    String shortMonth(YearMonth month) {
        return formats().shortMonth(month);
    }

    String clients(long count) {
        return messages.count("insights.clients", count);
    }

    String percent(double share) {
        return messages.get("insights.percent", Long.toString(Math.round(share * PERCENT)));
    }

    /// Behind a number, as the language has it.
    String percentSign() {
        return messages.get("insights.percent.sign");
    }

    /// Of what the figures of `filter` speak.
    String note(FigureFilter filter) {
        var parts = new ArrayList<String>();
        parts.add(
                capitalized(
                        messages.get(
                                "insights.months",
                                month(filter.months().first()),
                                month(filter.months().last()))));
        filter.tag().ifPresent(tag -> parts.add(messages.get("insights.of.tag", tag)));
        filter.stage()
                .ifPresent(stage -> parts.add(messages.get("insights.of.stage", stage(stage))));
        filter.channel()
                .flatMap(id -> channels.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(
                        one ->
                                parts.add(
                                        messages.get(
                                                "insights.of.channel", one.displayName(messages))));
        return String.join(" · ", parts);
    }

    private String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /// The figure, its interval with the method, its n.
    ///
    /// @param factor what the estimate is multiplied by to be read, such as 100 for shares
    String estimate(Estimate estimate, double factor, int digits, String unit) {
        var value = formats().number(estimate.value() * factor, digits) + unit;
        var n = messages.get("insights.n", estimate.n());
        if (!estimate.hasInterval()) {
            return value + "; " + n;
        }
        return value
                + "; "
                + messages.get(
                        "insights.interval",
                        formats().number(estimate.low() * factor, digits) + unit,
                        formats().number(estimate.high() * factor, digits) + unit,
                        messages.get("insights.method." + estimate.method().name()))
                + "; "
                + n
                + (estimate.isThin() ? ". " + messages.get("insights.thin") : "");
    }

    /// The value and the ends of its interval for a table.
    static Cell low(Estimate estimate, double factor, int digits) {
        return estimate.hasInterval()
                ? new Cell.Decimal(estimate.low() * factor, digits)
                : new Cell.Unknown();
    }

    static Cell high(Estimate estimate, double factor, int digits) {
        return estimate.hasInterval()
                ? new Cell.Decimal(estimate.high() * factor, digits)
                : new Cell.Unknown();
    }
}
