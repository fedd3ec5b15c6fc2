package fr.coulisses;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import fr.coulisses.platform.StartUp;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// Starts Coulisses, and gives every page its theme.
///
/// Beans are named by their whole names: two kinds may have classes of the same name, each in its own folder.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Coulisses", sharedModules = "shared")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/budget.css")
@StyleSheet("styles/chart.css")
@StyleSheet("styles/comparison.css")
@StyleSheet("styles/difference.css")
@StyleSheet("styles/examination.css")
@StyleSheet("styles/tools.css")
@StyleSheet("styles/assessment.css")
@StyleSheet("styles/parameters.css")
@StyleSheet("styles/funders.css")
@StyleSheet("styles/objectives.css")
@StyleSheet("styles/register.css")
@StyleSheet("styles/schedule.css")
@StyleSheet("styles/stage-plot.css")
@StyleSheet("styles/digital.css")
@StyleSheet("styles/search.css")
@StyleSheet("styles/referentials.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {

    static void main(String[] arguments) {
        StartUp.run(Application.class, arguments, System.getenv());
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/coulisses.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
