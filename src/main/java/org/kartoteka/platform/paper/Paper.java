package org.kartoteka.platform.paper;

import java.util.List;

/// A text that is meant for a sheet of paper: a title, then blocks one under the other. It says
/// what stands there; the screen, the printer and the PDF each know how it looks.
///
/// @param aside a line under the title, such as the day it is made for; may be empty
public record Paper(String title, String aside, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block {

        /// Opens a part of the sheet.
        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /// One of several things.
        ///
        /// @param aside what stands before it in small letters, such as its day; may be empty
        record Item(String aside, String text) implements Block {}
    }
}
