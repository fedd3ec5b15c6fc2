package fr.coulisses.workspace;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may knock at which door: everything asks for a signed-in person but the sign-in page, the styles and the health.
@Configuration
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class Doors {

    /// Vaadin's bootstrap script and its inline styles need the two `unsafe` sources; nothing comes from elsewhere.
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RememberMeServices staySignedIn) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles/**", "/components/**", "/images/**", "/actuator/health/**")
                        .permitAll()
                        // Whoever holds the link: the services ask for its secret.
                        .requestMatchers("/invite/*/version.pdf", "/invite/*/images/*", "/calendrier/*")
                        .permitAll()
                        .requestMatchers("/projets/*/*.*")
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, "/" + SignInView.PATH)
                                // An address that leads nowhere says so on a page; views refuse for themselves.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.usernameParameter(SignInView.EMAIL)
                        .passwordParameter(SignInView.PASSWORD)
                        .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + "/" + SignInView.PATH
                                + (failure instanceof LockedException
                                        ? "?" + SignInView.WAIT
                                        : "?" + SignInView.WRONG))))
                .rememberMe(
                        remember -> remember.rememberMeServices(staySignedIn).key("coulisses"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
