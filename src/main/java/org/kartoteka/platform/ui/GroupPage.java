package org.kartoteka.platform.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;

/// A page that holds one lent group, whole, worked through by keys.
public final class GroupPage extends PageLayout implements Page {

    private static final Duration TICK = Duration.seconds(30);

    private final LentGroup group;
    private final ObservableList<LentGroup.Line> rows = FXCollections.observableArrayList();
    private final GroupedList<LentGroup.Line> list;
    private final Timeline ticking;

    /// @param id of the list
    /// @param facts the line under the title
    /// @param empty stands where nothing is to be done
    public GroupPage(String id, LentGroup group, String facts, EmptyState empty) {
        super(group.title());
        this.group = group;
        this.list = new GroupedList<>(rows, line -> Optional.of(line.key()), group::draw);
        this.ticking = new Timeline(new KeyFrame(TICK, _ -> group.tick()));
        getStylesheets().add(group.sheet());
        ticking.setCycleCount(Animation.INDEFINITE);
        list.setId(id);
        list.setAccessibleText(group.title());
        list.teach(empty, group.known());
        setContent(list);
        setFacts(facts);
        group.lines().addListener((Observable _) -> show());
        show();
    }

    private void show() {
        rows.setAll(group.lines());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return group.actions(list.chosenProperty());
    }

    @Override
    public void shown() {
        list.requestFocus();
        ticking.play();
    }

    @Override
    public void close() {
        ticking.stop();
        group.close();
    }
}
