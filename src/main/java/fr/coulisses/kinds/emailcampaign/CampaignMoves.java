package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import fr.coulisses.contacts.ContactsChanged;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.project.ProjectDescribed;
import fr.coulisses.register.EntriesChanged;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register or a project sheet that is written on makes the drafts of campaigns newer ones: what was judged is the
/// version before.
@Component
class CampaignMoves {

    private static final Set<String> REGISTERS = Set.of(ContractRegister.KEY, FundingRegister.KEY);

    private final Artefacts artefacts;
    private final EmailCampaignKind kind;

    CampaignMoves(Artefacts artefacts, EmailCampaignKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(EntriesChanged changed) {
        if (REGISTERS.contains(changed.register())) {
            artefacts.registerMoved(changed.project(), kind.key());
        }
    }

    @EventListener
    void moved(ContactsChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }

    @EventListener
    void moved(BudgetChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }

    @EventListener
    void moved(ProjectDescribed changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}
