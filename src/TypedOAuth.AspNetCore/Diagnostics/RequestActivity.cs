using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Keeps the secrets of a connect link and of an authorization response out of the activity that the host has begun for the request.</summary>
internal static class RequestActivity
{
    /// <summary>What OpenTelemetry calls a request's query. ASP.NET Core sets the tag since .NET 11, without masking anything.</summary>
    private const string QueryTag = "url.query";

    /// <summary>Removes the query from the request's activity. Exporters see an activity only after it has ended.</summary>
    public static void RemoveQuery(HttpContext context)
    {
        // Not the current activity: an application's own one may have begun inside the host's.
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } activity)
        {
            activity.SetTag(QueryTag, null);
        }
    }
}
