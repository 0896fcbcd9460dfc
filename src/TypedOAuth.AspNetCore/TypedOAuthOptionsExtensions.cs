using Microsoft.AspNetCore.Http;

namespace TypedOAuth;

/// <summary>Settings that an ASP.NET Core host adds to the ones that all clients share.</summary>
public static class TypedOAuthOptionsExtensions
{
    extension(TypedOAuthOptions options)
    {
        /// <summary>
        /// Names the signed-in user of a request; <see langword="null"/> where nobody is signed in. By default the
        /// <c>NameIdentifier</c> claim of the authenticated user.
        /// </summary>
        public Func<HttpContext, string?>? UserId
        {
            get
            {
                ArgumentNullException.ThrowIfNull(options);
                return options.Extensions.TryGetValue(typeof(Func<HttpContext, string?>), out var value) ? (Func<HttpContext, string?>)value : null;
            }

            set
            {
                ArgumentNullException.ThrowIfNull(options);
                if (value is null)
                {
                    options.Extensions.Remove(typeof(Func<HttpContext, string?>));
                }
                else
                {
                    options.Extensions[typeof(Func<HttpContext, string?>)] = value;
                }
            }
        }
    }
}
