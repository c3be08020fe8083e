package org.kartoteka.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

class ItemWalkTest {

    private static final Placed TOP_LEFT = placed(0, 0, 0);
    private static final Placed TOP_FAR = placed(1, 0, 3);
    private static final Placed LOW_LEFT = placed(2, 2, 0);
    private static final Placed LOW_FAR = placed(3, 2, 2);

    private final ItemWalk walk = new ItemWalk(List.of(LOW_FAR, LOW_LEFT, TOP_FAR, TOP_LEFT));

    private static Placed placed(int item, int row, int column) {
        return new Placed(item, row, column, new Rectangle());
    }

    @Test
    void beginsAtTheTopLeft() {
        assertEquals(Optional.of(TOP_LEFT), walk.first());
        assertEquals(Optional.empty(), new ItemWalk(List.of()).first());
    }

    @Test
    void goesAlongARowOverGapsAndStaysAtItsEnds() {
        assertEquals(TOP_FAR, walk.along(TOP_LEFT, 1));
        assertEquals(TOP_FAR, walk.along(TOP_FAR, 1));
        assertEquals(TOP_LEFT, walk.along(TOP_FAR, -1));
        assertEquals(TOP_LEFT, walk.along(TOP_LEFT, -1));
    }

    @Test
    void goesToTheNearestOfTheNextRowThatHasAny() {
        assertEquals(LOW_FAR, walk.across(TOP_FAR, 1));
        assertEquals(LOW_LEFT, walk.across(TOP_LEFT, 1));
        assertEquals(LOW_LEFT, walk.across(LOW_LEFT, 1));
        assertEquals(TOP_FAR, walk.across(LOW_FAR, -1));
    }
}
