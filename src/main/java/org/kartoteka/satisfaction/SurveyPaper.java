package org.kartoteka.satisfaction;

import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.text.Messages;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// A survey as a sheet to be filled in by hand: boxes to tick, lines to write on.
public final class SurveyPaper {

    private static final String BOX = "□ ";
    private static final String BETWEEN = "      ";
    private static final String LINE = "_".repeat(70);
    private static final int LINES = 3;

    private final Messages messages;

    public SurveyPaper(Messages messages) {
        this.messages = messages;
    }

    /// @param client whose sheet it is; may be empty
    public Paper of(Survey survey, String client) {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Block.Paragraph(survey.opening()));
        for (var at = 0; at < survey.questions().size(); at++) {
            var question = survey.questions().get(at);
            blocks.add(new Paper.Block.Heading((at + 1) + ". " + question.text()));
            if (question.kind() == Survey.Kind.WORDS) {
                for (var line = 0; line < LINES; line++) {
                    blocks.add(new Paper.Block.Paragraph(LINE));
                }
            } else {
                blocks.add(
                        new Paper.Block.Paragraph(
                                question.scores().stream()
                                        .map(score -> BOX + score)
                                        .collect(Collectors.joining(BETWEEN))));
                blocks.add(new Paper.Block.Item("", ends(question)));
            }
        }
        blocks.add(new Paper.Block.Paragraph(messages.get("satisfaction.survey.thanks")));
        return new Paper(
                survey.title(),
                client.isEmpty() ? "" : messages.get("satisfaction.survey.for", client),
                blocks);
    }

    private String ends(Survey.Question question) {
        return messages.get(
                question.kind() == Survey.Kind.FIVE
                        ? "satisfaction.survey.ends.five"
                        : "satisfaction.survey.ends.eleven");
    }
}
