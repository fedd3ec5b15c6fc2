package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormClassTest {

    private static FormLine line(Section section, String account, @Nullable FunderType funder, String amount) {
        return new FormLine(account + funder, section, account, account, funder, Money.of(amount));
    }

    @Test
    void showsEveryClassOfTheFormInItsOrder() {
        assertThat(FormClass.of(List.of(), Section.EXPENSE, false))
                .extracting(FormClass::number)
                .startsWith("60", "61", "62", "63", "64", "65", "66", "67", "68");
        assertThat(FormClass.of(List.of(), Section.INCOME, false))
                .extracting(FormClass::number)
                .containsExactly("70", "73", "74", "75", "76", "77", "78", "79");
        assertThat(FormClass.of(List.of(), Section.EXPENSE, true))
                .extracting(FormClass::number)
                .containsExactly("86");
        assertThat(FormClass.of(List.of(), Section.INCOME, true))
                .extracting(FormClass::number)
                .containsExactly("87");
    }

    @Test
    void listsFundersByTheirLevel() {
        List<FormLine> lines = List.of(
                line(Section.INCOME, "74", FunderType.MUNICIPALITY, "3"),
                line(Section.INCOME, "74", FunderType.STATE, "1"),
                line(Section.INCOME, "74", FunderType.REGION, "2"));
        FormClass grants = FormClass.of(lines, Section.INCOME, false).get(2);
        assertThat(grants.lines())
                .extracting(FormLine::funderType)
                .containsExactly(FunderType.STATE, FunderType.REGION, FunderType.MUNICIPALITY);
        assertThat(grants.amount()).isEqualTo(Money.of("6"));
    }

    @Test
    void keepsWhatFitsNoClassAtTheEnd() {
        List<FormLine> lines = List.of(line(Section.EXPENSE, "706", null, "10"), line(Section.EXPENSE, "", null, "1"));
        FormClass last = FormClass.of(lines, Section.EXPENSE, false).getLast();
        assertThat(last.number()).isEmpty();
        assertThat(last.amount()).isEqualTo(Money.of("11"));
    }

    @Test
    void countsContributionsInKindApart() {
        List<FormLine> lines =
                List.of(line(Section.EXPENSE, "864", null, "100"), line(Section.EXPENSE, "641", null, "40"));
        assertThat(FormLine.sum(lines, Section.EXPENSE, false)).isEqualTo(Money.of("40"));
        assertThat(FormLine.sum(lines, Section.EXPENSE, true)).isEqualTo(Money.of("100"));
    }
}
