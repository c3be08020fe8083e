package org.kartoteka.platform.instance;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/// What the operating system says to a program that it ends: at log-out, at shutdown, by `kill`.
///
/// A shutdown hook would come too late for a base: H2 has one of its own, which closes the file at
/// the same moment. `sun.misc.Signal` of the module `jdk.unsupported` is the one way to act before
/// the hooks; javac warns of it by name whatever it is told, so it is reached by reflection. Where
/// it is missing, a program ends as by a power cut, which the base survives.
public final class EndingSignals {

    /// By the custom of shells a program that a signal ended ends with this and its number.
    private static final int BY_SIGNAL = 128;

    private static final List<String> NAMES = List.of("TERM", "HUP", "INT");

    private EndingSignals() {}

    /// Runs `inOrder` on a thread of its own when the system ends the program, and then ends it.
    public static void beforeEnding(Runnable inOrder) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler ending =
                    (_, _, raised) -> {
                        end(inOrder, (int) signal.getMethod("getNumber").invoke(raised[0]));
                        return null;
                    };
            var handling =
                    Proxy.newProxyInstance(
                            handler.getClassLoader(), new Class<?>[] {handler}, ending);
            for (var name : NAMES) {
                handle(signal, handler, name, handling);
            }
        } catch (ReflectiveOperationException notHere) {
            // another make of Java: see above
        }
    }

    private static void handle(Class<?> signal, Class<?> handler, String name, Object handling)
            throws ReflectiveOperationException {
        try {
            var raised = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("handle", signal, handler).invoke(null, raised, handling);
        } catch (InvocationTargetException unknownHere) {
            // Windows has no HUP, and a system may keep a signal to itself
        }
    }

    private static void end(Runnable inOrder, int number) {
        try {
            inOrder.run();
        } finally {
            System.exit(BY_SIGNAL + number);
        }
    }
}
