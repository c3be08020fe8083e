package org.kartoteka.platform.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/// A group of lines that one feature lends to a list of another, such as whom to greet on the page
/// of today's steps. The list places them under a heading and chooses among them; what they say and
/// what can be done with them is the lender's. UI thread only.
public interface LentGroup extends AutoCloseable {

    /// A line of the group.
    interface Line {

        /// What makes it the same line when it is read again.
        Object key();
    }

    /// The heading, in the language of the moment.
    String title();

    /// The address of the style sheet that the lines need, as [Theme#sheet] gives it.
    String sheet();

    ObservableList<? extends Line> lines();

    /// How many of the lines are still to be done.
    default int open() {
        return lines().size();
    }

    /// What else the heading says, such as how many wait; empty for nothing. It is asked for when
    /// the lines are set.
    default String note() {
        return "";
    }

    /// Whether it stands behind what is to be done today rather than before everything.
    default boolean followsToday() {
        return false;
    }

    /// False until the lines are known for the first time.
    default ObservableValue<Boolean> known() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }

    Node draw(Line line);

    /// What can be done with the line that is chosen.
    ///
    /// @param chosen empty while a line of another group is chosen
    List<Action> actions(ObservableValue<Optional<Line>> chosen);

    /// Called every few seconds while the list is on the screen: the day may have changed.
    default void tick() {}

    /// Ends what the group began by listening.
    @Override
    void close();
}
