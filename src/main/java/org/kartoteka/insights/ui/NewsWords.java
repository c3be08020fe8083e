package org.kartoteka.insights.ui;

import org.kartoteka.insights.News;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Signs;

/// The news of the week in sentences.
final class NewsWords {

    private static final double PERCENT = 100;

    private final Messages messages;

    NewsWords(Messages messages) {
        this.messages = messages;
    }

    String of(News news) {
        var count = news.clients().size();
        return switch (news) {
            case News.Ended(_, var before) -> messages.count("insights.news.ended", count, before);
            case News.LowScores(_, var low, var answers) ->
                    messages.get("insights.news.low", low, answers);
            case News.LowShare(_, var now, var before) ->
                    messages.get(
                            now.value() > before.value()
                                    ? "insights.news.share.worse"
                                    : "insights.news.share.better",
                            percent(now.value()),
                            percent(before.value()),
                            now.n(),
                            before.n());
            case News.TagSign(var tag, var alerts, _) ->
                    messages.count("insights.news.tag", alerts, tag, Signs.DAYS);
            case News.ThemeSign(var theme, _) ->
                    messages.count("insights.news.theme", count, theme, Signs.DAYS);
            case News.SteppedBack(_, var before) ->
                    messages.count("insights.news.back", count, before);
            case News.ContractsEnding _ -> messages.count("insights.news.contracts", count);
            case News.Sold sold -> sold(sold);
            case News.SteppedOn(_, var before) -> messages.count("insights.news.on", count, before);
            case News.WonBack(_, var before) -> messages.count("insights.news.won", count, before);
            case News.Added(_, var before) -> messages.count("insights.news.added", count, before);
        };
    }

    private String sold(News.Sold sold) {
        return messages.count(
                "insights.news.sold",
                sold.purchases(),
                messages.formats().money(sold.amount()),
                sold.before()
                        .map(
                                before ->
                                        messages.count("insights.purchases", sold.purchasesBefore())
                                                + ", "
                                                + messages.formats().money(before))
                        .orElseGet(() -> messages.get("insights.news.sold.none")));
    }

    private String percent(double share) {
        return messages.get("insights.percent", Long.toString(Math.round(share * PERCENT)));
    }
}
