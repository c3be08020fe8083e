package org.kartoteka.followups.ui;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.kartoteka.followups.Due;
import org.kartoteka.platform.ui.LentGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of the Today page: what other features lend, group by group, before the page's own or
/// between what is for today and what is for later.
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
        var later = firstForLater();
        rows.addAll(lentRows(false));
        rows.addAll(own.subList(0, later));
        rows.addAll(lentRows(true));
        rows.addAll(own.subList(later, own.size()));
        if (!rows.equals(all)) {
            all.setAll(rows);
        }
    }

    private int firstForLater() {
        return IntStream.range(0, own.size())
                .filter(
                        at ->
                                own.get(at) instanceof TodayRow.Heading heading
                                        && heading.due().compareTo(Due.TODAY) > 0)
                .findFirst()
                .orElse(own.size());
    }

    private List<TodayRow> lentRows(boolean followingToday) {
        var rows = new ArrayList<TodayRow>();
        for (var group : lent) {
            if (group.followsToday() == followingToday && !group.lines().isEmpty()) {
                rows.add(new TodayRow.LentHeading(group.title(), group.open(), group.note()));
                group.lines().forEach(line -> rows.add(new TodayRow.Lent(group, line)));
            }
        }
        return rows;
    }

    ObservableList<TodayRow> rows() {
        return all;
    }
}
