using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages.Settings;

namespace TypedOAuth;

/// <summary>Settings of the pages that users see, which an ASP.NET Core host adds to the ones that all clients share.</summary>
public static class TypedOAuthPageOptionsExtensions
{
    extension(TypedOAuthOptions options)
    {
        /// <summary>
        /// The application's name on pages, "Acme" for example. By default the host's application name. Setting: <c>OAuth2:AppName</c>.
        /// </summary>
        public string? AppName
        {
            get => PageOptions.Of(options).AppName;
            set => PageOptions.Of(options).AppName = value;
        }

        /// <summary>
        /// The path of the application's logo on this site, <c>/logo.svg</c> for example, shown 28 pixels high. By default the name's
        /// initial. Setting: <c>OAuth2:Logo</c>.
        /// </summary>
        public string? Logo
        {
            get => PageOptions.Of(options).Logo;
            set => PageOptions.Of(options).Logo = value;
        }

        /// <summary>
        /// The path of the logo on a dark background. By default the logo. Setting: <c>OAuth2:LogoDark</c>.
        /// </summary>
        public string? LogoDark
        {
            get => PageOptions.Of(options).LogoDark;
            set => PageOptions.Of(options).LogoDark = value;
        }

        /// <summary>
        /// Where pages lead back to: a path on this site, or an https address. <c>/</c> by default. Setting: <c>OAuth2:HomeUrl</c>.
        /// </summary>
        public string HomeUrl
        {
            get => PageOptions.Of(options).HomeUrl;
            set => PageOptions.Of(options).HomeUrl = value;
        }

        /// <summary>
        /// Where users get help: a path on this site, an https address, or a <c>mailto:</c> address. By default no page links to one. Setting:
        /// <c>OAuth2:SupportUrl</c>.
        /// </summary>
        public string? SupportUrl
        {
            get => PageOptions.Of(options).SupportUrl;
            set => PageOptions.Of(options).SupportUrl = value;
        }

        /// <summary>
        /// The application's privacy notice: a path on this site, or an https address. By default no page links to one. Setting:
        /// <c>OAuth2:PrivacyUrl</c>.
        /// </summary>
        public string? PrivacyUrl
        {
            get => PageOptions.Of(options).PrivacyUrl;
            set => PageOptions.Of(options).PrivacyUrl = value;
        }

        /// <summary>
        /// Where users sign in: a path on this site, or an https address. By default pages that ask for a sign-in have no button. Setting:
        /// <c>OAuth2:SignInUrl</c>.
        /// </summary>
        public string? SignInUrl
        {
            get => PageOptions.Of(options).SignInUrl;
            set => PageOptions.Of(options).SignInUrl = value;
        }

        /// <summary>
        /// The colour scheme of pages. By default <see cref="OAuth2ColorScheme.Auto"/>. Setting: <c>OAuth2:ColorScheme</c>.
        /// </summary>
        public OAuth2ColorScheme ColorScheme
        {
            get => PageOptions.Of(options).ColorScheme;
            set => PageOptions.Of(options).ColorScheme = value;
        }

        /// <summary>
        /// The colour of primary buttons, <c>#1d6b4f</c> for example; the colour of their text is computed. By default near-black, or near-white on
        /// dark pages. Setting: <c>OAuth2:AccentColor</c>.
        /// </summary>
        public string? AccentColor
        {
            get => PageOptions.Of(options).AccentColor;
            set => PageOptions.Of(options).AccentColor = value;
        }

        /// <summary>
        /// The path of a style sheet on this site, linked after the pages' own one, whose rules it overrides. None by default. Setting:
        /// <c>OAuth2:StyleSheet</c>.
        /// </summary>
        public string? StyleSheet
        {
            get => PageOptions.Of(options).StyleSheet;
            set => PageOptions.Of(options).StyleSheet = value;
        }

        /// <summary>
        /// The number of connections from which their page has a search field, categories and cards. 9 by default. Setting:
        /// <c>OAuth2:CompactFrom</c>.
        /// </summary>
        public int CompactFrom
        {
            get => PageOptions.Of(options).CompactFrom;
            set => PageOptions.Of(options).CompactFrom = value;
        }

        /// <summary>
        /// Describes a user, by the request and the user's id: name, e-mail address, picture. By default the signed-in user is described by the
        /// claims for name and e-mail address, and no other user is. From code only:
        /// <c>options.DescribeUser = (context, userId) =&gt; new(new OAuth2UserDescription { Email = context.User.FindFirstValue("email") })</c>.
        /// </summary>
        public Func<HttpContext, string, ValueTask<OAuth2UserDescription?>>? DescribeUser
        {
            get => PageOptions.Of(options).DescribeUser;
            set => PageOptions.Of(options).DescribeUser = value;
        }
    }
}
