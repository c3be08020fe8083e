package org.kartoteka.platform.paper;

import java.util.ArrayList;

/// A sheet as plain text, to be copied into a message.
public final class PaperText {

    private PaperText() {}

    public static String of(Paper paper) {
        var lines = new ArrayList<String>();
        lines.add(paper.title());
        if (!paper.aside().isEmpty()) {
            lines.add(paper.aside());
        }
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Block.Heading(String text) -> {
                    lines.add("");
                    lines.add(text);
                }
                case Paper.Block.Paragraph(String text) -> lines.add(text);
                case Paper.Block.Item(String aside, String text) ->
                        lines.add("– " + (aside.isEmpty() ? text : aside + ": " + text));
            }
        }
        return String.join("\n", lines);
    }
}
