package org.kartoteka.preferences.ui;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Section;

import java.util.Optional;

/// Which program this is, and what it promises.
final class AboutSection extends Section {

    AboutSection(Messages messages) {
        super(messages.get("preferences.about"));
        var version =
                Optional.ofNullable(AboutSection.class.getPackage().getImplementationVersion());
        add(
                fact(
                        version.map(known -> messages.get("preferences.about.version", known))
                                .orElseGet(() -> messages.get("preferences.about.name"))));
        var promise = fact(messages.get("preferences.about.promise"));
        promise.getStyleClass().add("muted");
        add(promise);
    }
}
