package org.kartoteka.platform.desk;

import java.io.IOException;
import java.util.List;

/// Whether the desktop starts the program when its owner logs in. What the desktop has is the only
/// truth; nothing is kept beside it. Blocks.
public interface LoginStart {

    boolean isOn() throws IOException;

    /// @param command the program and its arguments, none with a line break
    void turnOn(List<String> command) throws IOException;

    void turnOff() throws IOException;

    /// The way of this desktop.
    static LoginStart of(DeskSystem desk) {
        return switch (desk.kind()) {
            case WINDOWS -> new WindowsLoginStart(WindowsLoginStart::reg);
            case MAC -> LoginFile.ofMac(desk.home());
            case LINUX, OTHER -> LoginFile.ofFreedesktop(desk.configuration());
        };
    }
}
