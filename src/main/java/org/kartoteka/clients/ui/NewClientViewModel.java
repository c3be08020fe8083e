package org.kartoteka.clients.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.LookAlike;
import org.kartoteka.clients.LookAlikes;
import org.kartoteka.platform.work.Background;

import java.util.Optional;

/// Who a client that is being typed may already be.
public final class NewClientViewModel {

    private final LookAlikes lookAlikes;
    private final Background.Lane looking;
    private final ObservableList<LookAlike> found = FXCollections.observableArrayList();

    public NewClientViewModel(LookAlikes lookAlikes, Background background) {
        this.lookAlikes = lookAlikes;
        this.looking = background.lane();
    }

    /// The likeliest first.
    public ObservableList<LookAlike> found() {
        return found;
    }

    /// Asks again; the newest question wins.
    public void look(ClientDraft typed) {
        looking.run(() -> lookAlikes.of(typed, Optional.empty()), found::setAll);
    }
}
