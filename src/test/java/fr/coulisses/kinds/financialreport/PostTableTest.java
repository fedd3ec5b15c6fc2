package fr.coulisses.kinds.financialreport;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void addsUpTheLinesOfAnAccount() {
        PostTable table = new PostTable();
        table.plan(line("a", "613", "1150"));
        table.plan(line("b", "613", "780"));
        table.carryOut(Section.EXPENSE, "613", Money.of("1322.50"), Money.of("1000"), "Accepté.");
        table.carryOut(Section.EXPENSE, "613 ", Money.of("780"), Money.ZERO, "");
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
        table.carryOut(Section.INCOME, "613", Money.of("1"), Money.ZERO, "");
        assertThat(table.posts()).extracting(Post::requested).containsExactly(true, false);
        assertThat(table.posts()).extracting(Post::id).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatNobodyPlannedAndOfWhichNothingCame() {
        PostTable table = new PostTable();
        table.carryOut(Section.EXPENSE, "613", Money.ZERO, Money.ZERO, "");
        assertThat(table.posts()).isEqualTo(List.of());
    }

    @Test
    void knowsAPostAgainInEveryReport() {
        assertThat(Post.idOf(Section.EXPENSE, "613"))
                .isEqualTo(Post.idOf(Section.EXPENSE, "613"))
                .isNotEqualTo(Post.idOf(Section.INCOME, "613"));
    }
}
