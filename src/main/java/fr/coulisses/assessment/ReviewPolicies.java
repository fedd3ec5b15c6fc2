package fr.coulisses.assessment;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How this school reviews, as its administrators decide.
@Service
public class ReviewPolicies {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    ReviewPolicies(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /// The policy in force; everybody with an account may know it.
    @Transactional(readOnly = true)
    public ReviewPolicy get() {
        currentPerson.get();
        return jdbc.sql("select self_level_after_judgement, version from review_policy")
                .query((row, number) -> new ReviewPolicy(row.getBoolean(1), row.getInt(2)))
                .single();
    }

    /// @throws Refusal when another administrator changed it meanwhile
    @Transactional
    public ReviewPolicy set(ReviewPolicy wanted) {
        currentPerson.require(Role.ADMIN);
        int changed = jdbc.sql(
                        "update review_policy set self_level_after_judgement = ?, version = version + 1 where version = ?")
                .params(wanted.selfLevelAfterJudgement(), wanted.edition())
                .update();
        if (changed == 0) {
            throw new Refusal("assessment.refused.policyChanged");
        }
        return get();
    }
}
