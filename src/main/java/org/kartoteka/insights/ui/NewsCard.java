package org.kartoteka.insights.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kartoteka.insights.News;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiConsumer;

/// What changed in the week, a sentence a line, the worst first. Each line opens the clients it
/// speaks of.
final class NewsCard extends VBox {

    private final Messages messages;
    private final NewsWords words;
    private final BiConsumer<String, List<ClientId>> opening;

    NewsCard(Messages messages, BiConsumer<String, List<ClientId>> opening) {
        this.messages = messages;
        this.words = new NewsWords(messages);
        this.opening = opening;
        setId("insights-news");
        getStyleClass().addAll("card", "news-card");
    }

    void show(List<News> news) {
        var heading = new Label(messages.get("insights.week"));
        heading.getStyleClass().add("subtitle");
        getChildren().setAll(heading);
        if (news.isEmpty()) {
            var none = new Label(messages.get("insights.week.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
        news.forEach(one -> getChildren().add(line(one)));
    }

    /// Goes to the first line.
    ///
    /// @return whether there is one
    boolean takeFocus() {
        var first = getChildren().stream().filter(child -> child instanceof Button).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private Button line(News news) {
        var text = words.of(news);
        var mood = messages.get("insights.mood." + news.mood().name());
        var line = new Button(text, Icons.of(icon(news.mood()), role(news.mood())));
        line.getStyleClass().addAll("quiet", "news-line");
        line.setAccessibleText(mood + ". " + text);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> opening.accept(text, news.clients()));
        return line;
    }

    private static Feather icon(News.Mood mood) {
        return switch (mood) {
            case BAD -> Feather.ALERT_OCTAGON;
            case CAUTION -> Feather.ALERT_TRIANGLE;
            case GOOD -> Feather.TRENDING_UP;
        };
    }

    private static String role(News.Mood mood) {
        return switch (mood) {
            case BAD -> "news-bad";
            case CAUTION -> "news-caution";
            case GOOD -> "news-good";
        };
    }
}
