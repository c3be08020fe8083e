package org.kartoteka.satisfaction.ui;

import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Method;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Score;

/// Scores and estimates in words, each with its n.
final class Figures {

    private static final double PERCENT = 100;

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /// A score as it was given: whole, an index with a digit.
    String score(Score score) {
        return messages.formats().number(score.value(), score.measure() == Measure.CSI ? 1 : 0);
    }

    String number(double value) {
        return messages.formats().number(value, 1);
    }

    String n(Estimate estimate) {
        return messages.get("satisfaction.n", estimate.n());
    }

    /// Such as «95 %: 4,1–4,9, по Стьюденту».
    String interval(Estimate estimate) {
        return estimate.hasInterval()
                ? messages.get(
                        "satisfaction.interval",
                        number(estimate.low()),
                        number(estimate.high()),
                        method(estimate.method()))
                : messages.get("satisfaction.interval.none");
    }

    /// The share of those who stayed with its n and interval, such as «остались 87 % (n = 40; 95 %:
    /// 74–94 %, по Уилсону)».
    String share(Estimate estimate) {
        return messages.get(
                "satisfaction.share",
                percent(estimate.value()),
                estimate.n(),
                percent(estimate.low()),
                percent(estimate.high()),
                method(estimate.method()));
    }

    String percent(double share) {
        return messages.formats().number(share * PERCENT, 0);
    }

    private String method(Method method) {
        return messages.get("satisfaction.method." + method.name());
    }
}
