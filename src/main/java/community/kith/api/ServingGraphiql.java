package community.kith.api;

import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page for trying queries, from our own files and jars: Spring's own loads its scripts from outside. */
final class ServingGraphiql implements WebMvcConfigurer {

    static final String PATH = "/graphiql";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController(PATH, PATH + "/");
        views.addViewController(PATH + "/").setViewName("forward:" + PATH + "/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler(PATH + "/**").addResourceLocations("classpath:/query-page/");
    }
}
