package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.servlet.http.HttpServletResponse;

/// What stands behind a link that opens nothing, whatever the reason: whom to ask for another.
@ParentLayout(GuestLayout.class)
@AnonymousAllowed
class ClosedLinkView extends Page implements HasErrorParameter<ClosedLink> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClosedLink> parameter) {
        clear();
        head(getTranslation("assessment.closedLink.title"));
        Paragraph wait = new Paragraph(getTranslation("assessment.closedLink.wait"));
        wait.addClassNames("soft", "small");
        add(new EmptyState(
                getTranslation("assessment.closedLink.why"), getTranslation("assessment.closedLink.remedy"), wait));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
