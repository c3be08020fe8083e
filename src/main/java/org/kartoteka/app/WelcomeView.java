package org.kartoteka.app;

import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// The first start: where the base will be, and the press that makes it.
final class WelcomeView extends DoorLayout {

    WelcomeView(BaseLocation location, Messages messages, BaseChoices choices) {
        super(Feather.ARCHIVE, messages.get("app.welcome.title"), messages.get("app.welcome.text"));
        addMuted(messages.get("app.welcome.place", location.folder().toString()));
        location.cloud().ifPresent(cloud -> addMuted(messages.get("app.base.cloud", cloud)));
        var create = Action.of("app.welcome.create", choices::create).withIcon(Feather.PLUS);
        var other = Action.of("app.base.open-other", choices::openOther).withIcon(Feather.FOLDER);
        addWays(Buttons.primary(create, messages), Buttons.of(other, messages));
    }
}
