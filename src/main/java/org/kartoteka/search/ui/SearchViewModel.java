package org.kartoteka.search.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.platform.work.Background;
import org.kartoteka.search.SearchHit;
import org.kartoteka.search.SearchResult;

import java.util.Optional;
import java.util.function.Function;

/// What the box that finds anyone has found so far. The newest question wins.
public final class SearchViewModel {

    private record Answer(String text, SearchResult result) {}

    private final Function<String, SearchResult> search;
    private final Background.Lane searching;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SearchResult>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param search called on a worker
    public SearchViewModel(Function<String, SearchResult> search, Background background) {
        this.search = search;
        this.searching = background.lane();
        text.addListener((_, _, typed) -> ask(typed));
    }

    public StringProperty textProperty() {
        return text;
    }

    /// The best hits, the best first.
    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /// The answer to what is typed; empty while nothing is.
    public ReadOnlyObjectProperty<Optional<SearchResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    private void ask(String typed) {
        searching.run(() -> new Answer(typed, search.apply(typed)), this::show);
    }

    private void show(Answer answer) {
        hits.setAll(answer.result().hits());
        result.set(answer.text().isBlank() ? Optional.empty() : Optional.of(answer.result()));
    }
}
