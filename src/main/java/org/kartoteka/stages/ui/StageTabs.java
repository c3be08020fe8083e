package org.kartoteka.stages.ui;

import javafx.scene.layout.HBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;

import java.util.List;
import java.util.stream.Stream;

/// The ways between the pages about stages.
public final class StageTabs extends HBox {

    /// The pages, in the order in which they stand.
    public enum Tab {
        BOARD("stages"),
        PROPOSALS("stage-proposals"),
        RISK("stage-risk"),
        PORTFOLIO("stage-portfolio");

        private final String page;

        Tab(String page) {
            this.page = page;
        }

        /// The page of a [Place].
        public String page() {
            return page;
        }
    }

    private final Navigation navigation;

    /// @param open the page on which these stand
    public StageTabs(Tab open, Messages messages, Navigation navigation) {
        this.navigation = navigation;
        var choice =
                new Choice<>(
                        "stage-tab",
                        messages.get("stages.tabs"),
                        List.of(Tab.values()),
                        tab -> messages.get(key(tab)),
                        tab -> {
                            if (tab != open) {
                                go(tab);
                            }
                        });
        choice.show(open);
        getChildren().setAll(choice);
    }

    private static String key(Tab tab) {
        return "stages.tab." + tab.name();
    }

    private void go(Tab tab) {
        navigation.open(Place.of(tab.page()));
    }

    List<Action> actions() {
        return Stream.of(Tab.values())
                .map(
                        tab ->
                                Action.of(key(tab), () -> go(tab))
                                        .withKeys("Alt+" + (tab.ordinal() + 1)))
                .toList();
    }
}
