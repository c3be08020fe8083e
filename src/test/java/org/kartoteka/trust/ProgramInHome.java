package org.kartoteka.trust;

import org.kartoteka.app.Main;

import java.util.Arrays;

/// The program itself, at home in a folder of the test: `HOME ARGUMENTS`.
final class ProgramInHome {

    private ProgramInHome() {}

    public static void main(String[] args) {
        System.setProperty("user.home", args[0]);
        Main.main(Arrays.copyOfRange(args, 1, args.length));
    }
}
