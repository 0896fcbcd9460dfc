using Microsoft.AspNetCore.Authentication.Cookies;
using TypedOAuth;
using TypedOAuthApp;

var builder = WebApplication.CreateBuilder(args);

// The app's sign-in. TypedOAuth needs the id of the signed-in user, which it reads from the claim NameIdentifier.
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
    .AddCookie(options => options.LoginPath = "/sign-in");
builder.Services.AddAuthorization();

// The connections are stored, encrypted, in a file.
builder.Services.AddTypedOAuth().UseSqlite("Data Source=tokens.db");
builder.Services.AddProviderNameClient();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();

// Redirects users to the provider if a page needs a connection that they do not have.
app.UseOAuth2Connect();
app.MapProviderNameClient();
app.MapOAuth2Connections("/connections");
app.MapGet("/", () => Results.Redirect("/connections"));

if (app.Environment.IsDevelopment())
{
    // Replace this line with your app's sign-in, which serves the address in LoginPath.
    app.MapDevelopmentSignIn();
}

app.Run();
