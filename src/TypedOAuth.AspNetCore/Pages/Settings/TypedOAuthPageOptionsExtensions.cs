using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages.Settings;

namespace TypedOAuth;

/// <summary>Adds the options of pages in an ASP.NET Core host to the options that all clients share.</summary>
public static class TypedOAuthPageOptionsExtensions
{
    extension(TypedOAuthOptions options)
    {
        /// <summary>
        /// The application's name on pages, for example "Acme". The default is the host's application name. Setting: <c>OAuth2:AppName</c>.
        /// </summary>
        public string? AppName
        {
            get => PageOptions.Of(options).AppName;
            set => PageOptions.Of(options).AppName = value;
        }

        /// <summary>
        /// The path of the application's logo on this site, for example <c>/logo.svg</c>. Pages show it 28 pixels high. Without a logo, they show
        /// the name's initials. Setting: <c>OAuth2:Logo</c>.
        /// </summary>
        public string? Logo
        {
            get => PageOptions.Of(options).Logo;
            set => PageOptions.Of(options).Logo = value;
        }

        /// <summary>
        /// The path of the logo for a dark background. The default is the value of <c>Logo</c>. Setting: <c>OAuth2:LogoDark</c>.
        /// </summary>
        public string? LogoDark
        {
            get => PageOptions.Of(options).LogoDark;
            set => PageOptions.Of(options).LogoDark = value;
        }

        /// <summary>
        /// The address of the link back to the application: a path on this site, or an https address. The default is <c>/</c>. Setting:
        /// <c>OAuth2:HomeUrl</c>.
        /// </summary>
        public string HomeUrl
        {
            get => PageOptions.Of(options).HomeUrl;
            set => PageOptions.Of(options).HomeUrl = value;
        }

        /// <summary>
        /// The address at which users get help: a path on this site, an https address, or a <c>mailto:</c> address. Without it, pages have no such
        /// link. Setting: <c>OAuth2:SupportUrl</c>.
        /// </summary>
        public string? SupportUrl
        {
            get => PageOptions.Of(options).SupportUrl;
            set => PageOptions.Of(options).SupportUrl = value;
        }

        /// <summary>
        /// The address of the application's privacy notice: a path on this site, or an https address. Without it, pages have no such link. Setting:
        /// <c>OAuth2:PrivacyUrl</c>.
        /// </summary>
        public string? PrivacyUrl
        {
            get => PageOptions.Of(options).PrivacyUrl;
            set => PageOptions.Of(options).PrivacyUrl = value;
        }

        /// <summary>
        /// The address at which users sign in: a path on this site, or an https address. Without it, pages that ask for a sign-in have no button.
        /// Setting: <c>OAuth2:SignInUrl</c>.
        /// </summary>
        public string? SignInUrl
        {
            get => PageOptions.Of(options).SignInUrl;
            set => PageOptions.Of(options).SignInUrl = value;
        }

        /// <summary>
        /// The color scheme of pages. The default is <see cref="OAuth2ColorScheme.Auto"/>. Setting: <c>OAuth2:ColorScheme</c>.
        /// </summary>
        public OAuth2ColorScheme ColorScheme
        {
            get => PageOptions.Of(options).ColorScheme;
            set => PageOptions.Of(options).ColorScheme = value;
        }

        /// <summary>
        /// The color of primary buttons, for example <c>#1d6b4f</c>. The color of their text is computed. The default is near-black, and near-white
        /// on dark pages. Setting: <c>OAuth2:AccentColor</c>.
        /// </summary>
        public string? AccentColor
        {
            get => PageOptions.Of(options).AccentColor;
            set => PageOptions.Of(options).AccentColor = value;
        }

        /// <summary>
        /// The path of a style sheet on this site. Pages link it after their built-in style sheet, so that its rules override the built-in ones. By
        /// default, no style sheet is linked. Setting: <c>OAuth2:StyleSheet</c>.
        /// </summary>
        public string? StyleSheet
        {
            get => PageOptions.Of(options).StyleSheet;
            set => PageOptions.Of(options).StyleSheet = value;
        }

        /// <summary>
        /// The smallest number of connections with which the connections page has a search field, categories and cards. The default is 9. Setting:
        /// <c>OAuth2:CompactFrom</c>.
        /// </summary>
        public int CompactFrom
        {
            get => PageOptions.Of(options).CompactFrom;
            set => PageOptions.Of(options).CompactFrom = value;
        }

        /// <summary>The function that returns a user's name, e-mail address and picture.</summary>
        /// <remarks>
        /// The arguments are the request and the user's identifier. By default, the description of the signed-in user consists of the claims for name
        /// and e-mail address, and other users have no description. You can set this option only in code:
        /// <c>options.DescribeUser = (context, userId) =&gt; new(new OAuth2UserDescription { Email = context.User.FindFirstValue("email") })</c>.
        /// </remarks>
        public Func<HttpContext, string, ValueTask<OAuth2UserDescription?>>? DescribeUser
        {
            get => PageOptions.Of(options).DescribeUser;
            set => PageOptions.Of(options).DescribeUser = value;
        }
    }
}
