using Microsoft.AspNetCore.Http;

namespace TypedOAuth;

/// <summary>Settings that an ASP.NET Core host adds to the ones that all clients share.</summary>
public static class TypedOAuthOptionsExtensions
{
    extension(TypedOAuthOptions options)
    {
        /// <summary>
        /// Names the signed-in user of a request; returns <see langword="null"/> if no user is signed in. By default the
        /// <c>NameIdentifier</c> claim of the authenticated user.
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
