package org.kartoteka.platform.ui;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// Something a person can do here: named, perhaps with a key, an icon and a moment when it is out
/// of reach.
///
/// The same action stands behind a button, a line of the command palette and a line of the sheet of
/// keys.
///
/// @param id its text in the bundles and its identity, such as `today.action.done`
/// @param enabled whether it can be done now; UI thread only
public record Action(
        String id,
        Optional<Ikon> icon,
        Optional<KeyCombination> keys,
        BooleanExpression enabled,
        Runnable run) {

    public static Action of(String id, Runnable run) {
        return new Action(
                id, Optional.empty(), Optional.empty(), new ReadOnlyBooleanWrapper(true), run);
    }

    public Action withIcon(Ikon shown) {
        return new Action(id, Optional.of(shown), keys, enabled, run);
    }

    /// @param combination such as `Ctrl+Shift+N`, `Alt+Right`, `F`, `Space`; Ctrl becomes Command
    ///   on a Mac
    public Action withKeys(String combination) {
        return withKeys(Keys.of(combination));
    }

    public Action withKeys(KeyCombination combination) {
        return new Action(id, icon, Optional.of(combination), enabled, run);
    }

    public Action when(BooleanExpression possible) {
        return new Action(id, icon, keys, possible, run);
    }

    /// Runs it, unless it is out of reach.
    public void perform() {
        if (enabled.get()) {
            run.run();
        }
    }
}
