package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTableTest {

    private static FormLine line(String id, String account, String amount) {
        return new FormLine(id, Section.EXPENSE, account, "Location", null, Money.of(amount));
    }

    private static FormLine income(String id, String account, String amount) {
        return new FormLine(id, Section.INCOME, account, "Aide " + id, null, Money.of(amount));
    }

    @Test
    void addsUpTheLinesOfAnAccount() {
        PostTable table = new PostTable();
        table.plan(line("a", "613", "1150"));
        table.plan(line("b", "613", "780"));
        table.carryOut(line("a", "613", "0"), Money.of("1322.50"), Money.of("1000"), "Accepté.");
        table.carryOut(line("b", "613 ", "0"), Money.of("780"), Money.ZERO, "");
        assertThat(table.posts()).singleElement().satisfies(post -> {
            assertThat(post.forecast()).isEqualTo(Money.of("1930"));
            assertThat(post.actual()).isEqualTo(Money.of("2102.50"));
            assertThat(post.paid()).isEqualTo(Money.of("1000"));
            assertThat(post.difference()).isEqualTo(Money.of("172.50"));
            assertThat(post.differenceRate()).isEqualByComparingTo(new BigDecimal("8.9"));
            assertThat(post.requested()).isTrue();
            assertThat(post.comment()).isEqualTo("Accepté.");
        });
    }

    @Test
    void keepsTheSidesOfAnAccountApart() {
        PostTable table = new PostTable();
        table.plan(line("a", "613", "100"));
        table.carryOut(income("b", "613", "1"), Money.of("1"), Money.ZERO, "");
        assertThat(table.posts()).extracting(Post::requested).containsExactly(true, false);
        assertThat(table.posts()).extracting(Post::id).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatNobodyPlannedAndOfWhichNothingCame() {
        PostTable table = new PostTable();
        table.carryOut(line("a", "613", "100"), Money.ZERO, Money.ZERO, "");
        assertThat(table.posts()).isEqualTo(List.of());
    }

    @Test
    void namesEveryFunder() {
        PostTable table = new PostTable();
        table.plan(income("a", "74", "5000"));
        table.plan(income("b", "74", "2500"));
        table.carryOut(income("a", "74", "0"), Money.of("2500"), Money.of("2500"), "");
        assertThat(table.posts())
                .extracting(Post::detail, Post::forecast, Post::actual)
                .containsExactly(
                        tuple("Aide a", Money.of("5000"), Money.of("2500")),
                        tuple("Aide b", Money.of("2500"), Money.ZERO));
    }

    @Test
    void knowsAPostAgainInEveryReport() {
        assertThat(Post.idOf(Section.EXPENSE, "613", ""))
                .isEqualTo(Post.idOf(Section.EXPENSE, "613", ""))
                .isNotEqualTo(Post.idOf(Section.INCOME, "613", ""))
                .isNotEqualTo(Post.idOf(Section.EXPENSE, "613", "a"));
    }
}
