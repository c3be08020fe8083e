package org.kartoteka.satisfaction;

import org.kartoteka.platform.text.Messages;

import java.time.LocalDate;

/// The steps that scores and contracts bring, in the words of the bundles.
public final class CallBackWords implements CallBackWording {

    private final Messages messages;

    public CallBackWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String callBack(Alert alert) {
        var score = alert.score();
        var given =
                messages.get(
                        "satisfaction.step.callBack",
                        number(score.measure(), score.value()),
                        Scale.highest(score.measure()));
        return alert.usual()
                .map(
                        mean ->
                                given
                                        + messages.get(
                                                "satisfaction.step.usual",
                                                messages.formats().number(mean, 1),
                                                alert.before()))
                .orElse(given);
    }

    private String number(Measure measure, double value) {
        return messages.formats().number(value, measure == Measure.CSI ? 1 : 0);
    }

    @Override
    public String survey(String contract, LocalDate ends) {
        return messages.get("satisfaction.step.survey", contract, ends);
    }
}
