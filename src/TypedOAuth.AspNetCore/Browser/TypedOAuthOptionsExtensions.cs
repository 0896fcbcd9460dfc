using Microsoft.AspNetCore.Http;

namespace TypedOAuth;

/// <summary>Adds the options of ASP.NET Core hosts to the options that all clients share.</summary>
public static class TypedOAuthOptionsExtensions
{
    extension(TypedOAuthOptions options)
    {
        /// <summary>
        /// The function that returns the identifier of a request's user, or <see langword="null"/> if no user is signed in. By default, it returns
        /// the <c>NameIdentifier</c> claim of the authenticated user.
        /// </summary>
        public Func<HttpContext, string?>? UserId
        {
            get
            {
                ArgumentNullException.ThrowIfNull(options);
                return (Func<HttpContext, string?>?)options.UserIdSelector;
            }

            set
            {
                ArgumentNullException.ThrowIfNull(options);
                options.UserIdSelector = value;
            }
        }
    }
}
