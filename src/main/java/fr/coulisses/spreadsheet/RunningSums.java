package fr.coulisses.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The amounts of the lines above, while a block is read: those of the side so far, those of the group so far.
final class RunningSums {

    /// A subtotal is compared with so many lines before it.
    private static final int LONGEST_GROUP = 200;

    private final List<BigDecimal> side = new ArrayList<>();
    private BigDecimal whole = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private int inGroup;

    void add(BigDecimal amount) {
        side.add(amount);
        whole = whole.add(amount);
        group = group.add(amount);
        inGroup++;
    }

    void startGroup() {
        group = BigDecimal.ZERO;
        inGroup = 0;
    }

    void startSide() {
        startGroup();
        side.clear();
        whole = BigDecimal.ZERO;
    }

    /// Whether it is the sum of all lines since the last total.
    boolean isWhole(BigDecimal amount) {
        return amount.signum() != 0 && whole.compareTo(amount) == 0;
    }

    /// Whether it is the sum of two lines or more, all those since the last title or subtotal.
    boolean isGroup(BigDecimal amount) {
        return amount.signum() != 0 && inGroup > 1 && group.compareTo(amount) == 0;
    }

    /// Whether it is the sum of some of the lines directly above, two or more.
    boolean isTail(BigDecimal amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int lines = 1; lines <= Math.min(side.size(), LONGEST_GROUP); lines++) {
            sum = sum.add(side.get(side.size() - lines));
            if (lines > 1 && amount.signum() != 0 && sum.compareTo(amount) == 0) {
                return true;
            }
        }
        return false;
    }
}
