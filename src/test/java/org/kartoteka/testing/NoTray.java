package org.kartoteka.testing;

import org.kartoteka.preferences.StayingOn;

import java.util.Optional;

/// A desktop that has no tray and starts nothing at log-in.
public final class NoTray implements StayingOn {

    @Override
    public boolean hasTray() {
        return false;
    }

    @Override
    public boolean closesToTray() {
        return false;
    }

    @Override
    public void closeToTray(boolean chosen) {}

    @Override
    public Optional<Boolean> startsAtLogin() {
        return Optional.empty();
    }

    @Override
    public void startAtLogin(boolean chosen) {}
}
