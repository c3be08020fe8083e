package org.kartoteka.platform.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What every page has: a heading with a line of facts under it and actions at its end, then the
/// content.
public class PageLayout extends BorderPane {

    private final Label facts = new Label();
    private final HBox tools = new HBox();
    private final VBox below = new VBox();

    /// Adds regions, as constructors of views do; a page that extends it changes none of what is
    /// called.
    @SuppressWarnings("this-escape")
    public PageLayout(String title) {
        getStyleClass().add("page");
        setTop(heading(title));
    }

    private Node heading(String title) {
        var name = new Label(title);
        name.getStyleClass().add("page-title");
        facts.getStyleClass().add("page-facts");
        facts.visibleProperty().bind(facts.textProperty().isNotEmpty());
        facts.managedProperty().bind(facts.visibleProperty());
        var words = new VBox(name, facts);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.setMinWidth(0);
        tools.setMinWidth(USE_PREF_SIZE);
        tools.getStyleClass().add("page-tools");
        var line = new HBox(words, gap, tools);
        line.getStyleClass().add("page-heading");
        below.getStyleClass().add("page-below-heading");
        below.managedProperty().bind(below.visibleProperty());
        below.setVisible(false);
        return new VBox(line, below);
    }

    /// One line under the title, such as how many clients there are.
    public void setFacts(String text) {
        facts.setText(text);
    }

    public void bindFacts(ObservableValue<String> text) {
        facts.textProperty().bind(text);
    }

    /// Buttons at the end of the heading.
    public void setTools(Node... buttons) {
        tools.getChildren().setAll(buttons);
    }

    /// A row between heading and content, such as a search field with filter chips.
    public void setBelowHeading(Node... rows) {
        below.getChildren().setAll(rows);
        below.setVisible(rows.length > 0);
    }

    public void setContent(Node content) {
        if (!content.getStyleClass().contains("page-content")) {
            content.getStyleClass().add("page-content");
        }
        setCenter(content);
    }
}
