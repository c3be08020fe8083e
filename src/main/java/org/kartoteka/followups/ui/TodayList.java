package org.kartoteka.followups.ui;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.kartoteka.platform.ui.LentGroup;

import java.util.ArrayList;
import java.util.List;

/// The rows of the Today page: what other features lend, group by group, then the page's own.
final class TodayList {

    private final ObservableList<TodayRow> own;
    private final List<LentGroup> lent;
    private final ObservableList<TodayRow> all = FXCollections.observableArrayList();

    TodayList(ObservableList<TodayRow> own, List<LentGroup> lent) {
        this.own = own;
        this.lent = lent;
        own.addListener((ListChangeListener<TodayRow>) _ -> join());
        lent.forEach(group -> group.lines().addListener((Observable _) -> join()));
        join();
    }

    private void join() {
        var rows = new ArrayList<TodayRow>();
        for (var group : lent) {
            if (!group.lines().isEmpty()) {
                rows.add(new TodayRow.LentHeading(group.title(), group.lines().size()));
                group.lines().forEach(line -> rows.add(new TodayRow.Lent(group, line)));
            }
        }
        rows.addAll(own);
        if (!rows.equals(all)) {
            all.setAll(rows);
        }
    }

    ObservableList<TodayRow> rows() {
        return all;
    }
}
