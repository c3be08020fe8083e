package org.kartoteka.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least that a JavaFX program can show. Prints how long that took and ends.
public final class BareWindow extends Application {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 660;

    public static void main(String[] arguments) {
        Application.launch(BareWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new Label("Kartoteka"), WIDTH, HEIGHT);
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(
                () -> {
                    System.out.println(StartProbe.sinceStart() + " 0 0");
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                });
        stage.show();
    }
}
