using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Removes the secrets of connect links and authorization responses from the activity that the host has begun for a request.</summary>
internal static class RequestActivity
{
    /// <summary>The tag of a request's query in OpenTelemetry. Since .NET 11, ASP.NET Core sets this tag and does not mask secrets.</summary>
    private const string QueryTag = "url.query";

    /// <summary>Removes the query from the request's activity. Exporters see an activity only after it has ended.</summary>
    public static void RemoveQuery(HttpContext context)
    {
        // Activity.Current is not used, because it may be an activity that the application has begun inside the host's activity.
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } activity)
        {
            activity.SetTag(QueryTag, null);
        }
    }
}
